#include "core/assessment/supporting.h"

namespace maalbilde {

namespace {

/// All places together in one quarter.
struct QuarterSum {
    int reported = 0;
    int due = 0;
    Quantity sum;
};

QuarterSum sumOf(const Indicator& indicator, const Programme& programme, const FigureGrid& grid,
                 Quarter quarter) {
    QuarterSum result;
    for (const std::string& place : programme.placesOf(indicator)) {
        const Figure& figure = grid.series(indicator.id, place).at(quarter);
        if (figure.isNotApplicable())
            continue;
        ++result.due;
        if (!figure.isReported())
            continue;
        ++result.reported;
        result.sum += figure.number();
    }
    return result;
}

/// Levels add up over places where they are stocks; a scale with an upper end, such as an index, does not.
bool placesAddUp(const Indicator& indicator) {
    return indicator.adds == Adds::sum || indicator.reportedBy == ReportedBy::region || !indicator.maximum;
}

} // namespace

SupportingAssessment assessSupporting(const Indicator& indicator, const Programme& programme,
                                      const FigureGrid& grid, int closedQuarters) {
    SupportingAssessment result{.indicator = indicator.id, .actual = std::nullopt, .latest = std::nullopt};
    Quantity total;
    for (int q = 0; q < closedQuarters; ++q) {
        const Quarter quarter = programme.period.first() + q;
        const QuarterSum sum = sumOf(indicator, programme, grid, quarter);
        result.reported += sum.reported;
        result.due += sum.due;
        // A level speaks for all places only in a quarter in which all of them reported.
        const bool speaks =
            indicator.adds == Adds::sum ? sum.reported > 0 : sum.reported > 0 && sum.reported == sum.due;
        if (!speaks || !placesAddUp(indicator))
            continue;
        total = indicator.adds == Adds::sum ? total + sum.sum : sum.sum;
        result.actual = total.toDouble();
        result.latest = quarter;
    }
    return result;
}

} // namespace maalbilde
