#pragma once

#include "ui/charts/data/column_chart.h"
#include "ui/charts/layout/frame.h"

namespace maalbilde {

/// Makes a panel one of columns: one bar set for each mark, of the parts that stand at its position.
void standColumns(PlotPanel& panel, const std::vector<Column>& columns, const std::vector<int>& marks,
                  const Theme& theme);

/// The box of a part as it is drawn; of one without height a flat box where it would stand.
QRectF partBox(const PlotPanel& panel, std::size_t column, const ColumnPart& part);

/// How the columns of a panel are labelled.
struct ColumnLabels {
    bool parts = true;   ///< the value of each part, on it or beside it
    bool plan = true;    ///< the words of the plan marker
    bool outlook = true; ///< the words of the outlook
    bool subLabels = true;
    bool official = true; ///< the marks of the official series, and their words
    TextSize total = TextSize::large;
};

/// What stands on the columns that is no bar: plans, outlooks, net markers and every label.
void labelColumns(ChartPicture& picture, const PlotPanel& panel, const std::vector<Column>& columns,
                  const std::vector<int>& marks, const ColumnLabels& labels, const Frame& frame);

/// One mark for each part that has a reading.
void readColumns(ChartPicture& picture, const PlotPanel& panel, const std::vector<Column>& columns);

} // namespace maalbilde
