#include "ui/text/import_words.h"

#include "ui/text/cell_names.h"
#include "ui/text/entry_words.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <vector>

namespace maalbilde {

namespace {

class ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

/// Where a refused cell stands in its file; empty for the file as a whole.
QString placeInFile(const PlannedCell& cell) {
    if (!cell.where.empty())
        return QString::fromStdString(cell.where).simplified();
    return cell.line == 0 ? QString() : ImportWords::tr("line %1").arg(cell.line);
}

QString refusalText(const PlannedCell& cell, Language language) {
    const QString sentence = errorSentence(*cell.why, language);
    const QString place = placeInFile(cell);
    return place.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(place, sentence);
}

/// Cells that are refused with the same sentence.
struct RefusalGroup {
    const PlannedCell* first;
    QStringList places; ///< the first of them
    int cells = 0;
};

/// Cells that are refused with sentences of one kind.
struct RefusalKind {
    ErrorCode code;
    std::vector<RefusalGroup> groups; ///< the first of them
    int others = 0;                   ///< cells of further groups
};

constexpr int kShownPlaces = 3;
constexpr std::size_t kShownGroups = 5;

void addTo(RefusalKind& kind, const PlannedCell& cell) {
    auto group = std::ranges::find_if(
        kind.groups, [&](const RefusalGroup& known) { return *known.first->why == *cell.why; });
    if (group == kind.groups.end() && kind.groups.size() == kShownGroups) {
        ++kind.others;
        return;
    }
    if (group == kind.groups.end())
        group = kind.groups.insert(kind.groups.end(), {.first = &cell, .places = {}});
    if (++group->cells <= kShownPlaces)
        group->places << placeInFile(cell);
}

/// In the order in which they first appear.
std::vector<RefusalKind> refusalKinds(const ImportPlan& plan) {
    std::vector<RefusalKind> kinds;
    for (const PlannedCell& cell : plan.cells) {
        if (cell.outcome != ImportOutcome::refused)
            continue;
        auto kind = std::ranges::find(kinds, cell.why->code, &RefusalKind::code);
        if (kind == kinds.end())
            kind = kinds.insert(kinds.end(), {.code = cell.why->code, .groups = {}});
        addTo(*kind, cell);
    }
    return kinds;
}

QString groupText(const RefusalGroup& group, Language language) {
    if (group.cells == 1)
        return refusalText(*group.first, language);
    QString places = group.places.join(QStringLiteral("; "));
    if (group.cells > kShownPlaces)
        places = ImportWords::tr("%1 and %n more", nullptr, group.cells - kShownPlaces).arg(places);
    return QStringLiteral("%1: %2").arg(places, errorSentence(*group.first->why, language));
}

} // namespace

QString plannedCellText(const PlannedCell& cell, const Programme& programme, Language language) {
    if (cell.outcome == ImportOutcome::refused)
        return refusalText(cell, language);
    const QString after = figureWord(cell.after, cell.preliminary, language);
    const QString change = cell.outcome == ImportOutcome::changed
                               ? QStringLiteral("%1 → %2").arg(figureWord(cell.before, language), after)
                               : after;
    return QStringLiteral("%1: %2").arg(cellName(programme, *cell.key, language), change);
}

QStringList refusalLines(const ImportPlan& plan, Language language) {
    QStringList lines;
    for (const RefusalKind& kind : refusalKinds(plan)) {
        for (const RefusalGroup& group : kind.groups)
            lines << groupText(group, language);
        if (kind.others > 0)
            lines << ImportWords::tr("… and %n more cell(s) for a reason of the same kind", nullptr,
                                     kind.others);
    }
    return lines;
}

QString planCounts(const ImportPlan& plan) {
    const auto number = [](std::int64_t count) { return static_cast<int>(count); };
    QStringList lines{
        ImportWords::tr("  %n new figure(s)", nullptr, number(plan.count(ImportOutcome::added))),
        ImportWords::tr("  %n corrected", nullptr, number(plan.count(ImportOutcome::changed))),
        ImportWords::tr("  %n unchanged", nullptr, number(plan.count(ImportOutcome::unchanged)))};
    if (plan.empty > 0)
        lines << ImportWords::tr("  %n without a value, passed over", nullptr, number(plan.empty));
    if (!plan.outside.empty())
        lines << ImportWords::tr("  %n outside the programme's places and quarters, passed over", nullptr,
                                 static_cast<int>(plan.outside.size()));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace maalbilde
