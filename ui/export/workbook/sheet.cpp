#include "ui/export/workbook/sheet.h"

#include <xlsxwriter.h>

#include <QByteArray>
#include <QRegularExpression>
#include <utility>

namespace maalbilde {

namespace {

constexpr double kEpoch = 25'569;    // 1970-01-01 as a spreadsheet counts days
constexpr double kFirstSureDay = 61; // 1900-03-01: spreadsheets disagree about the days before

/// As the file format wants it: no characters that XML cannot hold, and nothing that would be read as one of
/// its escapes (`_x0041_` is an A).
QByteArray cellText(QString text) {
    static const QRegularExpression kEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(kEscape, QStringLiteral("_x005F_"));
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text.toUtf8();
}

QString nameOf(Cell cell) {
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), cell.row, cell.column);
    return QString::fromLatin1(name.data());
}

} // namespace

QString nameOf(const CellRange& range) {
    return nameOf(range.first) + QLatin1Char(':') + nameOf(range.last);
}

Sheet::Sheet(lxw_worksheet* worksheet, CellStyles& styles, QString name)
    : m_worksheet(worksheet), m_styles(styles), m_name(std::move(name)) {
    worksheet_set_landscape(m_worksheet);
    constexpr std::uint8_t kA4 = 9;
    worksheet_set_paper(m_worksheet, kA4);
    worksheet_fit_to_pages(m_worksheet, 1, 0);
}

void Sheet::text(Cell cell, const QString& text, CellLook look) {
    if (!text.isEmpty())
        worksheet_write_string(m_worksheet, cell.row, cell.column, cellText(text).constData(),
                               m_styles.of(look));
}

void Sheet::text(Cell cell, std::string_view said, CellLook look) {
    text(cell, QString::fromUtf8(said.data(), static_cast<qsizetype>(said.size())), look);
}

void Sheet::number(Cell cell, double value, NumberLook number, CellLook look) {
    worksheet_write_number(m_worksheet, cell.row, cell.column, value, m_styles.of(look, number));
}

void Sheet::number(Cell cell, const std::optional<double>& value, NumberLook shown, CellLook look) {
    if (value)
        number(cell, *value, shown, look);
}

void Sheet::date(Cell cell, Date date) {
    const double days = kEpoch + static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
    if (days < kFirstSureDay)
        return text(cell, isoDate(date));
    worksheet_write_number(m_worksheet, cell.row, cell.column, days, m_styles.of(CellLook::date));
}

void Sheet::moment(Cell cell, Timestamp moment) {
    constexpr double kDay = 86'400'000;
    const double days = kEpoch + static_cast<double>(moment.millisecondsSince1970()) / kDay;
    worksheet_write_number(m_worksheet, cell.row, cell.column, days, m_styles.of(CellLook::moment));
}

void Sheet::blank(Cell cell, CellLook look) {
    worksheet_write_blank(m_worksheet, cell.row, cell.column, m_styles.of(look));
}

void Sheet::sum(Cell cell, const CellRange& range, const std::optional<double>& value, NumberLook number,
                CellLook look) {
    const QByteArray formula =
        QStringLiteral("=IF(COUNT(%1)=0,\"\",SUM(%1))").arg(maalbilde::nameOf(range)).toLatin1();
    lxw_format* format = m_styles.of(look, number);
    if (value)
        worksheet_write_formula_num(m_worksheet, cell.row, cell.column, formula.constData(), format, *value);
    else
        worksheet_write_formula_str(m_worksheet, cell.row, cell.column, formula.constData(), format, "");
}

void Sheet::header(Cell first, const QStringList& titles) {
    for (const QString& title : titles) {
        text(first, title, CellLook::header);
        ++first.column;
    }
}

void Sheet::widths(std::uint16_t firstColumn, std::span<const double> characters) {
    for (const double width : characters) {
        worksheet_set_column(m_worksheet, firstColumn, firstColumn, width, nullptr);
        ++firstColumn;
    }
}

void Sheet::lines(std::uint32_t row, int count, CellLook look) {
    constexpr double kLine = 15;
    constexpr double kTitleLine = 22;
    worksheet_set_row(m_worksheet, row, count * (look == CellLook::title ? kTitleLine : kLine), nullptr);
}

void Sheet::freeze(Cell cell) {
    worksheet_freeze_panes(m_worksheet, cell.row, cell.column);
}

void Sheet::filter(const CellRange& table) {
    worksheet_autofilter(m_worksheet, table.first.row, table.first.column, table.last.row, table.last.column);
}

void Sheet::chart(const PlacedChart& placed) {
    constexpr double kUsualWidth = 480;
    constexpr double kUsualHeight = 288;
    QByteArray description = placed.description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = placed.width / kUsualWidth;
    options.y_scale = placed.height / kUsualHeight;
    options.description = description.data();
    worksheet_insert_chart_opt(m_worksheet, placed.corner.row, placed.corner.column, placed.chart, &options);
}

void Sheet::print(const QString& above) {
    constexpr qsizetype kLongest = 200; // of 255, with the marks
    QString said = above.left(kLongest);
    said.replace(QLatin1Char('&'), QStringLiteral("&&"));
    worksheet_set_header(m_worksheet, (QStringLiteral("&L") + said).toUtf8().constData());
    worksheet_set_footer(m_worksheet, "&L&A&R&P / &N");
}

} // namespace maalbilde
