#pragma once

#include "ui/snapshot/log.h"

#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// A stretch of time by a name that people know; without a beginning or an end it is open there.
struct LogPeriod {
    QString name; ///< `Siste 30 dager`, `2017`
    std::optional<Timestamp> from;
    std::optional<Timestamp> before;

    friend bool operator==(const LogPeriod&, const LogPeriod&) = default;
};

/// Which lines of the log are wanted; what is absent lets everything through.
struct LogFilter {
    std::optional<std::string> target; ///< figures of its indicators, and what was said of it
    std::optional<std::string> place;  ///< a municipality's id, or `region`
    std::optional<Timestamp> from;     ///< recorded then or later
    std::optional<Timestamp> before;   ///< recorded earlier than then

    friend bool operator==(const LogFilter&, const LogFilter&) = default;
};

/// True if the filter lets the item through. A comment and a revision of the programme speak of no place, a
/// revision of no target. Requires an item of these sources.
bool isWanted(const LogItem& item, const LogFilter& filter, const LogSources& sources);

/// The periods to choose from: all time first, then some that end today, then each year in which something
/// was recorded, the newest first. Requires items newest first, as logOf() gives them. Days begin at midnight
/// where the user sits.
std::vector<LogPeriod> logPeriods(const std::vector<LogItem>& items, Date today);

} // namespace maalbilde
