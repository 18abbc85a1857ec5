#include "ui/export/report/paper/section_strips.h"

#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/table_strips.h"
#include "ui/export/report/paper/text_strips.h"

#include <array>

namespace maalbilde {

namespace {

/// The heights of a chart that are tried, the finest first.
constexpr std::array kChartHeights{pt(190), pt(165), pt(145)};

struct StripsOf {
    const ReportType& type;
    Language language;
    double chartHeight;

    Strips operator()(const ReportText& text) const { return textStrips(text, type); }

    Strips operator()(const ReportSubheading& heading) const { return {subheadingStrip(heading, type)}; }

    Strips operator()(const ReportComment& comment) const { return commentStrips(comment, type); }

    Strips operator()(const ReportFacts& facts) const { return factStrips(facts, type); }

    Strips operator()(const ReportTable& table) const { return tableStrips(table, type); }

    Strips operator()(const ReportChart& chart) const {
        Strip strip{.height = chartHeight, .gapAbove = pt(2)};
        const QSizeF points = QSizeF(kColumnWidth, chartHeight) / kUnitsPerPoint;
        strip.pictures.push_back(
            {chartOnPaper(chart.chart, type.style(), points, localeOf(language), false), {}});
        return {subheadingStrip({chart.caption}, type), std::move(strip)};
    }
};

Strips withCharts(const ReportSection& section, const ReportType& type, Language language,
                  double chartHeight) {
    Strips strips{headingStrip(section, type)};
    for (const ReportBlock& block : section.blocks)
        append(strips, std::visit(StripsOf{type, language, chartHeight}, block));
    return strips;
}

bool hasChart(const ReportSection& section) {
    for (const ReportBlock& block : section.blocks)
        if (std::holds_alternative<ReportChart>(block))
            return true;
    return false;
}

} // namespace

Strips sectionStrips(const ReportSection& section, const ReportType& type, Language language) {
    Strips strips = withCharts(section, type, language, kChartHeights.front());
    if (!hasChart(section))
        return strips;
    for (const double height : kChartHeights) {
        Strips tried = withCharts(section, type, language, height);
        if (heightOf(tried) <= kColumnHeight)
            return tried;
    }
    return strips;
}

} // namespace maalbilde
