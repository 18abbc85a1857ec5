#include "ui/export/workbook/sheets.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <array>

namespace maalbilde {

namespace {

class LogListWords {
    Q_DECLARE_TR_FUNCTIONS(LogListWords)
};

/// Of the columns, in characters.
constexpr std::array<double, 9> kWidths{17, 20, 44, 26, 30, 30, 28, 30, 60};

constexpr std::int64_t kMostRows = 1'048'576;

QStringList titles() {
    return {LogListWords::tr("When (UTC)"), LogListWords::tr("Who"),    LogListWords::tr("What"),
            LogListWords::tr("Change"),     LogListWords::tr("Source"), LogListWords::tr("Note"),
            LogListWords::tr("Survey"),     LogListWords::tr("Reason"), LogListWords::tr("Comment")};
}

/// The quarter that an item speaks of; a revision speaks of all.
std::optional<Quarter> quarterOf(const LogItem& item, const LogSources& recorded) {
    if (item.kind == LogItem::Kind::comment)
        return recorded.comments[item.index].quarter;
    const auto cell = cellOf(item, recorded);
    return cell ? std::optional(cell->quarter) : std::nullopt;
}

std::vector<LogItem> itemsOf(const WorkbookContent& content) {
    std::vector<LogItem> items = logOf(content.recorded);
    if (content.wish.upTo)
        std::erase_if(items, [&](const LogItem& item) {
            const auto quarter = quarterOf(item, content.recorded);
            return quarter && *content.wish.upTo < *quarter;
        });
    return items;
}

/// What was said of it, as it was written.
void writeSaid(Sheet& sheet, Cell first, const LogItem& item, const LogSources& recorded, Language language) {
    const auto write = [&](std::uint16_t column, std::string_view text) {
        sheet.text({first.row, static_cast<std::uint16_t>(first.column + column)}, text);
    };
    if (item.kind == LogItem::Kind::comment)
        return write(4, recorded.comments[item.index].text);
    if (item.kind == LogItem::Kind::revision)
        return write(3, recorded.revisions[item.index].reason);
    const Provenance& from = recorded.ledger.entries()[item.index].provenance;
    write(0, from.source.view());
    write(1, from.note.view());
    write(2, surveyWord(from.survey, language).toStdString());
    write(3, from.reason.view());
}

} // namespace

Result<void> writeLogList(Sheet& sheet, const WorkbookContent& content) {
    const std::vector<LogItem> items = itemsOf(content);
    const auto rows = static_cast<std::int64_t>(items.size()) + 1;
    if (rows > kMostRows)
        return failure(ErrorCode::workbookTooLong, rows, kMostRows);
    const QStringList columns = titles();
    sheet.header({0, 0}, columns);
    std::uint32_t row = 0;
    for (const LogItem& item : items) {
        const LogRow said = logRow(item, content.recorded, content.wish.language);
        sheet.moment({++row, 0}, item.recorded);
        sheet.text({row, 1}, said.who);
        sheet.text({row, 2}, said.what);
        sheet.text({row, 3}, said.change);
        writeSaid(sheet, {row, 4}, item, content.recorded, content.wish.language);
    }
    sheet.widths(0, kWidths);
    sheet.freeze({1, 0});
    sheet.filter({{0, 0}, {row, static_cast<std::uint16_t>(columns.size() - 1)}});
    return {};
}

} // namespace maalbilde
