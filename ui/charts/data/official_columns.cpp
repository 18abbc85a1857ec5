#include "ui/charts/data/official_columns.h"

#include "ui/charts/data/cell_sum.h"
#include "ui/charts/data/reporting_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class OfficialWords {
    Q_DECLARE_TR_FUNCTIONS(OfficialWords)
};

/// The places of the official series that the target's figures speak of; none where it has none of them.
std::vector<int> placesCompared(const IndicatorFigures& official, const std::optional<std::string>& chosen) {
    std::vector<int> places;
    for (std::size_t i = 0; i < official.places.size(); ++i)
        if (!chosen || official.places[i].id == *chosen)
            places.push_back(static_cast<int>(i));
    return places;
}

std::optional<ColumnOfficial> officialOf(const IndicatorFigures& official, const std::vector<int>& places,
                                         const ColumnSpan& span, const QString& when,
                                         const NumberStyle& style) {
    if (span.closed == 0 || places.empty())
        return std::nullopt;
    const Quarter first = span.quarters.first();
    const CellSum cells = sumOf(official, places, QuarterRange(first, first + (span.closed - 1)));
    if (!cells.sum || cells.missing() > 0)
        return std::nullopt;
    const QString number = starred(style.reported(*cells.sum).text, cells);
    return ColumnOfficial{.value = *cells.sum,
                          .number = number,
                          .label = OfficialWords::tr("official %1").arg(number),
                          .reading = OfficialWords::tr("%1, %2: %3 %4", "indicator, year, number, unit")
                                         .arg(official.name, when, number, official.unit)};
}

} // namespace

void addOfficial(ColumnChart& chart, const TargetSnapshot& target, const std::vector<ColumnSpan>& spans,
                 const NumberStyle& style) {
    if (!target.official)
        return;
    const std::vector<int> places = placesCompared(*target.official, target.place);
    for (std::size_t i = 0; i < spans.size(); ++i)
        chart.columns[i].official =
            officialOf(*target.official, places, spans[i], chart.columns[i].name, style);
    if (std::ranges::any_of(chart.columns, [](const Column& column) { return column.official.has_value(); }))
        chart.officialNote = OfficialWords::tr("◇ Official figures: %1").arg(target.official->name);
}

} // namespace maalbilde
