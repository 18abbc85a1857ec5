#include "ui/text/import_words.h"

#include "ui/text/cell_names.h"
#include "ui/text/entry_words.h"
#include "ui/text/errors.h"

#include <QCoreApplication>
#include <QStringList>

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

QString planCounts(const ImportPlan& plan) {
    const auto number = [](std::int64_t count) { return static_cast<int>(count); };
    QStringList lines{
        ImportWords::tr("  %n new figure(s)", nullptr, number(plan.count(ImportOutcome::added))),
        ImportWords::tr("  %n corrected", nullptr, number(plan.count(ImportOutcome::changed))),
        ImportWords::tr("  %n unchanged", nullptr, number(plan.count(ImportOutcome::unchanged)))};
    if (plan.empty > 0)
        lines << ImportWords::tr("  %n without a value, passed over", nullptr, number(plan.empty));
    if (plan.outside > 0)
        lines << ImportWords::tr("  %n outside the programme's places and quarters, passed over", nullptr,
                                 number(plan.outside));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace maalbilde
