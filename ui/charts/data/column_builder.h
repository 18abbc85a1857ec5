#pragma once

#include "ui/charts/data/column_chart.h"
#include "ui/snapshot/number_style.h"

#include <vector>

namespace maalbilde {

struct CellSum;

/// The quarters of one column.
struct ColumnSpan {
    QuarterRange quarters;
    int closed = 0; ///< how many of them have closed

    [[nodiscard]] ColumnPhase phase() const;
};

/// The calendar years of a period, or its quarters, one span for each.
std::vector<ColumnSpan> yearSpans(QuarterRange period, int closedQuarters);
std::vector<ColumnSpan> quarterSpans(QuarterRange period, int closedQuarters);

/// Stacks the figures of some groups of places into columns.
class ColumnBuilder {
public:
    /// Keeps references to both: they must outlive it.
    ColumnBuilder(const IndicatorFigures& figures, const std::vector<PlaceGroup>& groups, NumberStyle style);

    /// A column that is a calendar year, or what the period holds of it.
    [[nodiscard]] Column year(const ColumnSpan& span) const;

    /// A column that is a quarter. `opensYear`: the year is written below it.
    [[nodiscard]] Column quarter(const ColumnSpan& span, bool opensYear) const;

    /// What a group, or all groups, have in the closed quarters; empty where nothing is reported.
    [[nodiscard]] QString totalOf(const std::vector<int>& places, QuarterRange quarters) const;

    [[nodiscard]] const NumberStyle& style() const { return m_style; }

private:
    void stack(Column& column, const ColumnSpan& span) const;
    [[nodiscard]] ColumnPart part(int group, const CellSum& cells, const QString& when) const;
    [[nodiscard]] QString numberOf(const CellSum& cells) const;
    [[nodiscard]] QString reading(const CellSum& cells) const;

    const IndicatorFigures& m_figures;
    const std::vector<PlaceGroup>& m_groups;
    NumberStyle m_style;
};

/// Where a column's stack ends above and below zero.
struct StackEnds {
    double top = 0;
    double bottom = 0;
};

StackEnds endsOf(const Column& column);

/// Makes the axis hold everything that the column draws.
void include(AxisExtent& extent, const Column& column);

} // namespace maalbilde
