#pragma once

#include "ui/charts/layout/frame.h"

namespace maalbilde {

ChartPicture layOut(const ColumnChart& chart, Frame frame);
ChartPicture layOut(const SmallMultiplesChart& chart, Frame frame);
ChartPicture layOut(const CumulativeChart& chart, Frame frame);
ChartPicture layOut(const LevelChart& chart, Frame frame);
ChartPicture layOut(const UnitSquaresChart& chart, Frame frame);

} // namespace maalbilde
