#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "ui/snapshot/recorded_programme.h"
#include "ui/text/language.h"

#include <QString>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace maalbilde {

/// Everything that has been recorded, of which the log speaks. It must outlive whoever asks about it.
struct LogSources {
    const Programme& programme; ///< in force now: it names what the entries speak of
    const Ledger& ledger;
    std::span<const Comment> comments;
    std::span<const RecordedProgramme> revisions;
};

/// One thing recorded, by its place among those of its kind.
struct LogItem {
    enum class Kind { figure, comment, revision } kind = Kind::figure;
    std::size_t index = 0;
    Timestamp recorded;

    friend bool operator==(const LogItem&, const LogItem&) = default;
};

/// One line of the log in words.
struct LogRow {
    QString when;   ///< `23.11.2026 kl. 14.05`
    QString who;    ///< empty where the file does not say
    QString what;   ///< `Arbeidsplasser, Åmot, 2. kv. 2017`
    QString change; ///< `4 → 5`, `kommentar`
    QString said;   ///< source, note and reason; the text of a comment

    friend bool operator==(const LogRow&, const LogRow&) = default;
};

/// Figures, comments and revisions of the programme, newest first; of one moment the last one written first.
std::vector<LogItem> logOf(const LogSources& sources);

/// Requires an item of these sources.
LogRow logRow(const LogItem& item, const LogSources& sources, Language language);

/// The cell that the item speaks of; nothing if it is no figure. Requires an item of these sources.
std::optional<FigureKey> cellOf(const LogItem& item, const LogSources& sources);

} // namespace maalbilde
