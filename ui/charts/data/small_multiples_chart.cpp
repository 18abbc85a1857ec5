#include "ui/charts/data/small_multiples_chart.h"

#include "core/values/contract.h"
#include "ui/charts/data/column_builder.h"
#include "ui/charts/data/reporting_words.h"

#include <variant>

namespace maalbilde {

namespace {

ColumnPanel panelOf(const TargetSnapshot& target, const PlaceGroup& group) {
    const PlaceFigures& place = target.lead.places[static_cast<std::size_t>(group.places.front())];
    ColumnPanel panel{.title = group.name, .mark = group.mark, .chosen = target.place == place.id};
    const std::vector<PlaceGroup> alone{group};
    const ColumnBuilder builder(target.lead, alone,
                                NumberStyle(target.rule, target.lead.indicator, target.language));
    for (const ColumnSpan& span : yearSpans(target.period, target.closedQuarters))
        panel.columns.push_back(builder.year(span));
    return panel;
}

} // namespace

SmallMultiplesChart smallMultiplesChart(const TargetSnapshot& target) {
    require(!std::holds_alternative<IndexGoal>(target.rule), "an index is never summed");
    SmallMultiplesChart chart{.heading = headingOf(target)};
    AxisExtent extent(target.lead.indicator.decimals);
    for (const PlaceGroup& group : groupsOf(target.lead, std::nullopt, target.language)) {
        if (group.isOthers) {
            chart.notShown = othersNotShown(static_cast<int>(group.places.size()), target.language);
            continue;
        }
        chart.panels.push_back(panelOf(target, group));
        for (const Column& column : chart.panels.back().columns)
            include(extent, column);
    }
    chart.axis = extent.fromZero();
    return chart;
}

} // namespace maalbilde
