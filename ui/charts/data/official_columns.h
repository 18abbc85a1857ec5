#pragma once

#include "ui/charts/data/column_builder.h"
#include "ui/charts/data/column_chart.h"

#include <vector>

namespace maalbilde {

/// Sets beside each column what the official series of the target says of its closed quarters, where all of
/// that is in: part of it would be compared with the whole. Nothing where the target has no such series.
void addOfficial(ColumnChart& chart, const TargetSnapshot& target, const std::vector<ColumnSpan>& spans,
                 const NumberStyle& style);

} // namespace maalbilde
