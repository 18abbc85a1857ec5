#include "ui/export/workbook/target_charts.h"

#include "ui/charts/data/place_hues.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

class TargetChartWords {
    Q_DECLARE_TR_FUNCTIONS(TargetChartWords)
};

constexpr int kWidth = 620;
constexpr int kHeight = 290;
constexpr std::uint32_t kRowsOfChart = 15;
constexpr std::size_t kMostRanked = 20;
constexpr lxw_color_t kGrid = 0xDADCE0;

/// A chart under way, whose series are cells of the sheet.
class CellChart {
public:
    CellChart(WorkbookFile& file, const Sheet& sheet, std::uint8_t type, const QString& title)
        : m_chart(file.addChart(type)), m_sheet(sheet.name().toUtf8()), m_title(title) {
        chart_title_set_name(m_chart, title.toUtf8().constData());
        lxw_chart_font font{};
        font.size = 12;
        font.bold = LXW_TRUE;
        chart_title_set_name_font(m_chart, &font);
        lxw_chart_line grid{};
        grid.color = kGrid;
        grid.width = 0.75F;
        chart_axis_major_gridlines_set_line(m_chart->y_axis, &grid);
        chart_legend_set_position(m_chart, LXW_CHART_LEGEND_BOTTOM);
    }

    /// The name of the series is the first cell of its row, or of its column.
    lxw_chart_series* add(const CellRange& categories, const CellRange& values, Cell name) {
        lxw_chart_series* series = chart_add_series(m_chart, nullptr, nullptr);
        chart_series_set_categories(series, m_sheet.constData(), categories.first.row,
                                    categories.first.column, categories.last.row, categories.last.column);
        chart_series_set_values(series, m_sheet.constData(), values.first.row, values.first.column,
                                values.last.row, values.last.column);
        chart_series_set_name_range(series, m_sheet.constData(), name.row, name.column);
        return series;
    }

    [[nodiscard]] lxw_chart* get() const { return m_chart; }

    void putOn(Sheet& sheet, Cell corner) {
        sheet.chart(
            {.chart = m_chart, .corner = corner, .width = kWidth, .height = kHeight, .description = m_title});
    }

private:
    lxw_chart* m_chart;
    QByteArray m_sheet;
    QString m_title;
};

/// A place in the window's colours: three hues, filled, outlined and striped.
void colour(lxw_chart_series* series, int mark) {
    const lxw_color_t hue = kPlaceHues[static_cast<std::size_t>(mark) % kPlaceHues.size()];
    lxw_chart_line line{};
    line.color = hue;
    line.width = 1.0F;
    chart_series_set_line(series, &line);
    lxw_chart_fill fill{};
    fill.color = mark < 3 ? hue : lxw_color_t{0xFFFFFF};
    chart_series_set_fill(series, &fill);
    if (mark >= 6) {
        lxw_chart_pattern stripes{};
        stripes.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
        stripes.fg_color = hue;
        stripes.bg_color = 0xFFFFFF;
        chart_series_set_pattern(series, &stripes);
    }
}

/// Which cells a chart of columns draws: those of the years, or of the quarters.
using RowCells = CellRange (TargetTable::*)(std::uint32_t row) const;

void stack(CellChart& chart, const TargetTable& table, RowCells cells) {
    const CellRange categories = (table.*cells)(TargetTable::kHeader);
    const auto add = [&](std::uint32_t row, int mark) {
        colour(chart.add(categories, (table.*cells)(row), {row, 0}), mark);
    };
    if (table.isLong())
        add(TargetTable::kTotal, 0);
    else
        for (std::size_t i = 0; i < table.places().size(); ++i)
            add(TargetTable::rowOf(i), static_cast<int>(i));
}

void placeColumns(WorkbookFile& file, Sheet& sheet, const TargetTable& table, const QString& title,
                  RowCells cells, Cell corner) {
    CellChart chart(file, sheet, LXW_CHART_COLUMN_STACKED, title);
    stack(chart, table, cells);
    chart_axis_set_label_position(chart.get()->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    if (table.isLong() || table.places().size() == 1)
        chart_legend_set_position(chart.get(), LXW_CHART_LEGEND_NONE);
    chart.putOn(sheet, corner);
}

/// The largest places, as bars.
void placeRanking(WorkbookFile& file, Sheet& sheet, const TargetTable& table, const QString& title,
                  Cell corner) {
    const std::size_t shown = std::min(kMostRanked, table.places().size());
    const std::uint32_t last = TargetTable::rowOf(shown - 1);
    CellChart chart(file, sheet, LXW_CHART_BAR, title);
    const CellRange names{{TargetTable::rowOf(0), 0}, {last, 0}};
    const CellRange sums{{TargetTable::rowOf(0), table.sumColumn()}, {last, table.sumColumn()}};
    colour(chart.add(names, sums, {TargetTable::kHeader, table.sumColumn()}), 0);
    chart_axis_set_reverse(chart.get()->x_axis); // the largest at the top
    chart_axis_set_label_position(chart.get()->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_legend_set_position(chart.get(), LXW_CHART_LEGEND_NONE);
    sheet.chart({.chart = chart.get(),
                 .corner = corner,
                 .width = kWidth,
                 .height = 2 * kHeight,
                 .description = title});
}

void drawLine(lxw_chart_series* series, lxw_color_t hue, std::uint8_t dash, std::uint8_t marker) {
    lxw_chart_line line{};
    line.color = hue;
    line.width = 2.0F;
    line.dash_type = dash;
    chart_series_set_line(series, &line);
    chart_series_set_marker_type(series, marker);
}

/// A level: its measurements, and the lines of baseline and goal.
void placeLevel(WorkbookFile& file, Sheet& sheet, const TargetTable& table, const QString& title,
                Cell corner) {
    CellChart chart(file, sheet, LXW_CHART_LINE, title);
    const CellRange categories = table.quartersIn(TargetTable::kHeader);
    const auto add = [&](std::uint32_t row) {
        return chart.add(categories, table.quartersIn(row), {row, 0});
    };
    const std::size_t shown = std::min<std::size_t>(table.places().size(), 8);
    for (std::size_t i = 0; i < shown; ++i)
        drawLine(add(TargetTable::rowOf(i)), kPlaceHues[i % kPlaceHues.size()], LXW_CHART_LINE_DASH_SOLID,
                 LXW_CHART_MARKER_CIRCLE);
    drawLine(add(TargetTable::kTotal), 0x5F6368, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_NONE);
    drawLine(add(TargetTable::kPlanned), 0x202124, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_NONE);
    chart_show_blanks_as(chart.get(), LXW_CHART_BLANKS_AS_CONNECTED);
    chart.putOn(sheet, corner);
}

} // namespace

void placeCharts(WorkbookFile& file, Sheet& sheet, const TargetTable& table, const TargetSnapshot& target) {
    const Cell above{TargetTable::kHeader + 1, table.chartColumn()};
    const Cell below{above.row + kRowsOfChart, above.column};
    const auto title = [&](const QString& kind) {
        return QStringLiteral("%1 (%2), %3").arg(target.lead.name, target.lead.unit, kind);
    };
    if (!table.isSummed())
        return placeLevel(file, sheet, table, title(TargetChartWords::tr("by quarter")), above);
    placeColumns(file, sheet, table, title(TargetChartWords::tr("by year")), &TargetTable::yearsIn, above);
    if (table.isLong())
        return placeRanking(file, sheet, table, title(TargetChartWords::tr("largest places")), below);
    placeColumns(file, sheet, table, title(TargetChartWords::tr("by quarter")), &TargetTable::quartersIn,
                 below);
}

} // namespace maalbilde
