#include "ui/snapshot/import_rows.h"

#include "ui/text/cell_names.h"
#include "ui/text/entry_words.h"
#include "ui/text/errors.h"
#include "ui/text/import_page_words.h"

#include <QCoreApplication>
#include <array>

namespace maalbilde {

namespace {

class ImportRowWords {
    Q_DECLARE_TR_FUNCTIONS(ImportRowWords)
};

constexpr std::array kOrder{ImportPart::refused, ImportPart::changed, ImportPart::added,
                            ImportPart::unchanged};

ImportPart partOf(ImportOutcome outcome) {
    switch (outcome) {
    case ImportOutcome::added: return ImportPart::added;
    case ImportOutcome::changed: return ImportPart::changed;
    case ImportOutcome::unchanged: return ImportPart::unchanged;
    case ImportOutcome::refused: break;
    }
    return ImportPart::refused;
}

QString outcomeWord(ImportPart part) {
    switch (part) {
    case ImportPart::refused: return ImportRowWords::tr("Refused");
    case ImportPart::changed: return ImportRowWords::tr("Changed");
    case ImportPart::added: return ImportRowWords::tr("New");
    case ImportPart::unchanged: return ImportRowWords::tr("Unchanged");
    case ImportPart::outside: return ImportRowWords::tr("Outside");
    case ImportPart::all: break;
    }
    return {};
}

QString placeInFile(const PlannedCell& cell) {
    if (!cell.where.empty())
        return QString::fromStdString(cell.where).simplified();
    return cell.line > 0 ? ImportRowWords::tr("line %1").arg(cell.line) : ImportRowWords::tr("the file");
}

QString figureText(const Figure& figure, bool preliminary, Language language) {
    return figure.isMissing() ? QString() : figureWord(figure, preliminary, language);
}

/// A list of figures is mended in its file; about a table the page asks.
QString whyText(const PlannedCell& cell, Language language) {
    return cell.line > 0 || cell.where.empty() ? errorSentence(*cell.why, language)
                                               : importSentence(*cell.why, language);
}

ImportRow plannedRow(const PlannedCell& cell, const ImportSubject& subject, Language language) {
    ImportRow row{
        .outcome = outcomeWord(partOf(cell.outcome)), .cell = {}, .before = {}, .after = {}, .remark = {}};
    row.cell = cell.key ? cellName(subject.programme, *cell.key, language) : placeInFile(cell);
    row.before = figureText(cell.before, false, language);
    row.after = figureText(cell.after, cell.preliminary, language);
    row.remark = cell.why ? whyText(cell, language) : cell.key ? placeInFile(cell) : QString();
    return row;
}

ImportRow outsideRow(std::size_t cell, const StatTable& table) {
    const auto value = table.cells->value(cell);
    return {.outcome = outcomeWord(ImportPart::outside),
            .cell = QString::fromStdString(codesOf(table, cell)).simplified(),
            .before = {},
            .after = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())),
            .remark = ImportRowWords::tr("another place or quarter than the programme's")};
}

} // namespace

std::vector<ImportRowRef> importRowsOf(ImportPart part, const ImportPlan& plan) {
    std::vector<ImportRowRef> rows;
    for (const ImportPart each : kOrder) {
        if (part != ImportPart::all && part != each)
            continue;
        for (std::size_t i = 0; i < plan.cells.size(); ++i)
            if (partOf(plan.cells[i].outcome) == each)
                rows.push_back({.outside = false, .index = static_cast<std::uint32_t>(i)});
    }
    if (part == ImportPart::all || part == ImportPart::outside)
        for (const std::uint32_t cell : plan.outside)
            rows.push_back({.outside = true, .index = cell});
    return rows;
}

ImportPart partOf(ImportRowRef row, const ImportPlan& plan) {
    return row.outside ? ImportPart::outside : partOf(plan.cells[row.index].outcome);
}

ImportRow importRow(ImportRowRef row, const ImportSubject& subject, Language language) {
    return row.outside ? outsideRow(row.index, *subject.table)
                       : plannedRow(subject.plan.cells[row.index], subject, language);
}

} // namespace maalbilde
