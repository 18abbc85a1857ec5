#include "ui/charts/data/chart_form.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ChartFormWords {
    Q_DECLARE_TR_FUNCTIONS(ChartFormWords)
};

/// What stands for a target over time.
struct OverTime {
    const TargetSnapshot& target;

    ChartData operator()(const CumulativeMinimum&) const { return cumulativeChart(target); }

    ChartData operator()(const NetCumulative&) const { return cumulativeChart(target); }

    ChartData operator()(const AnnualRange&) const { return unitSquaresChart(target); }

    ChartData operator()(const IndexGoal&) const { return levelChart(target); }
};

QString nameOverTime(const Rule& rule) {
    if (std::holds_alternative<AnnualRange>(rule))
        return ChartFormWords::tr("One by one");
    if (std::holds_alternative<IndexGoal>(rule))
        return ChartFormWords::tr("Over time");
    return ChartFormWords::tr("Cumulative");
}

} // namespace

std::vector<ChartForm> formsOf(const Rule& rule) {
    if (std::holds_alternative<IndexGoal>(rule))
        return {ChartForm::overTime};
    return {ChartForm::yearly, ChartForm::quarterly, ChartForm::overTime, ChartForm::perPlace};
}

QString formName(ChartForm form, const Rule& rule) {
    switch (form) {
    case ChartForm::yearly: return ChartFormWords::tr("Per year");
    case ChartForm::quarterly: return ChartFormWords::tr("Per quarter");
    case ChartForm::overTime: return nameOverTime(rule);
    case ChartForm::perPlace: return ChartFormWords::tr("Per municipality");
    }
    return {};
}

ChartData chartOf(const TargetSnapshot& target, ChartForm form) {
    switch (form) {
    case ChartForm::yearly: return yearlyChart(target);
    case ChartForm::quarterly: return quarterlyChart(target);
    case ChartForm::perPlace: return smallMultiplesChart(target);
    case ChartForm::overTime: break;
    }
    return std::visit(OverTime{target}, target.rule);
}

ChartData chartOf(const TargetSnapshot& target, const SupportingSnapshot& supporting) {
    if (supporting.figures.indicator.adds == Adds::sum)
        return quarterlyChart(target, supporting);
    return levelChart(target, supporting);
}

} // namespace maalbilde
