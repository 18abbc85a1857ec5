#include "ui/snapshot/log_filter.h"

#include "core/values/calendar.h"
#include "ui/text/dates.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

class LogFilterWords {
    Q_DECLARE_TR_FUNCTIONS(LogFilterWords)
};

bool belongsTo(const FigureKey& key, std::string_view targetId, const Programme& programme) {
    const auto target = std::ranges::find(programme.targets, targetId, &Target::id);
    return target != programme.targets.end() &&
           (key.indicator.view() == target->indicator ||
            std::ranges::find(target->supporting, key.indicator.view()) != target->supporting.end());
}

bool speaksOfTarget(const LogItem& item, const std::string& target, const LogSources& sources) {
    switch (item.kind) {
    case LogItem::Kind::figure:
        return belongsTo(sources.ledger.entries()[item.index].key, target, sources.programme);
    case LogItem::Kind::comment: return sources.comments[item.index].target == target;
    case LogItem::Kind::revision: return false;
    }
    return false;
}

bool speaksOfPlace(const LogItem& item, const std::string& place, const LogSources& sources) {
    const auto cell = cellOf(item, sources);
    return cell && cell->place.view() == place;
}

LogPeriod lastDays(const QString& name, Date today, int days) {
    return {name, startOfDay(std::chrono::sys_days(today) - std::chrono::days(days - 1)), std::nullopt};
}

LogPeriod calendarYear(int year) {
    using namespace std::chrono;
    return {QString::number(year), startOfDay(std::chrono::year(year) / January / 1),
            startOfDay(std::chrono::year(year + 1) / January / 1)};
}

} // namespace

bool isWanted(const LogItem& item, const LogFilter& filter, const LogSources& sources) {
    return (!filter.from || item.recorded >= *filter.from) &&
           (!filter.before || item.recorded < *filter.before) &&
           (!filter.target || speaksOfTarget(item, *filter.target, sources)) &&
           (!filter.place || speaksOfPlace(item, *filter.place, sources));
}

std::vector<LogPeriod> logPeriods(const std::vector<LogItem>& items, Date today) {
    std::vector<LogPeriod> periods{{LogFilterWords::tr("Any time"), std::nullopt, std::nullopt},
                                   lastDays(LogFilterWords::tr("Today"), today, 1),
                                   lastDays(LogFilterWords::tr("Last 7 days"), today, 7),
                                   lastDays(LogFilterWords::tr("Last 30 days"), today, 30),
                                   lastDays(LogFilterWords::tr("Last 12 months"), today, 365)};
    std::optional<Timestamp> yearBegan; // items come newest first, and many of them in one year
    for (const LogItem& item : items)
        if (!yearBegan || item.recorded < *yearBegan) {
            periods.push_back(calendarYear(static_cast<int>(dateOf(item.recorded).year())));
            yearBegan = periods.back().from;
        }
    return periods;
}

} // namespace maalbilde
