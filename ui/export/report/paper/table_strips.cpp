#include "ui/export/report/paper/table_strips.h"

#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/table_columns.h"
#include "ui/export/report/paper/text_strips.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kRowAir = pt(1.75); // above and below the text of a row

/// Lays the rows of one table with given columns.
class RowSetter {
public:
    RowSetter(const ReportTable& table, const std::vector<double>& widths, const ReportType& type)
        : m_table(table), m_widths(widths), m_type(type) {}

    [[nodiscard]] Strip header() const {
        QStringList headings;
        for (const ReportColumn& column : m_table.columns)
            headings << column.heading;
        Strip strip = row(headings, m_type.tableStrong());
        strip.drawing.line({0, strip.height}, {width(), strip.height}, m_type.theme().text, pt(0.75));
        strip.staysWithNext = true;
        return strip;
    }

    [[nodiscard]] Strip body(std::size_t index) const {
        const bool closing = index + static_cast<std::size_t>(m_table.closingRows) >= m_table.rows.size();
        Strip strip = row(m_table.rows[index], closing ? m_type.tableStrong() : m_type.table());
        strip.drawing.line({0, strip.height}, {width(), strip.height}, m_type.theme().hairline, pt(0.5));
        return strip;
    }

private:
    [[nodiscard]] double width() const {
        double all = 0;
        for (const double column : m_widths)
            all += column;
        return all;
    }

    [[nodiscard]] Strip row(const QStringList& cells, const QFont& font) const {
        Strip strip;
        double left = 0;
        qsizetype most = 1;
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            const double air = airOf(column);
            const QRectF room(left + air - kCellAir, kRowAir, m_widths[column] - air, lineHeight(font));
            const QStringList lines = linesOf(cells[static_cast<qsizetype>(column)], font, room.width() + 1);
            drawCell(strip.drawing, room, lines, font, m_table.columns[column].isNumber);
            most = std::max(most, lines.size());
            left += m_widths[column];
        }
        strip.height = static_cast<double>(most) * lineHeight(font) + 2 * kRowAir;
        return strip;
    }

    void drawCell(Drawing& drawing, QRectF room, const QStringList& lines, const QFont& font,
                  bool isNumber) const {
        const auto side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        for (const QString& line : lines) {
            drawing.text(room, line, font, m_type.theme().text, side | Qt::AlignVCenter);
            room.translate(0, room.height());
        }
    }

    const ReportTable& m_table;
    const std::vector<double>& m_widths;
    const ReportType& m_type;
};

Strips stripsOfOne(const ReportTable& table, const std::vector<double>& widths, const ReportType& type) {
    const RowSetter setter(table, widths, type);
    const auto header = std::make_shared<const Strip>(setter.header());
    Strips strips{*header};
    strips.front().gapAbove = pt(3);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        strips.push_back(setter.body(row));
        strips.back().head = header;
        // What sums up is never alone on a page.
        const auto left = table.rows.size() - 1 - row;
        strips.back().staysWithNext = left > 0 && left <= static_cast<std::size_t>(table.closingRows);
    }
    return strips;
}

} // namespace

Strips tableStrips(const ReportTable& table, const ReportType& type) {
    Strips strips;
    for (const TablePart& part : partsOf(table, type)) {
        Strips rows = stripsOfOne(part.table, part.widths, type);
        if (!strips.empty())
            rows.front().gapAbove = pt(12);
        append(strips, std::move(rows));
    }
    return strips;
}

} // namespace maalbilde
