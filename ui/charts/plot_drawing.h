#pragma once

#include "ui/charts/chart_picture.h"

namespace maalbilde {

/// The bars, areas and lines of a panel as vectors, back to front as Qt Charts paints them on a screen, and
/// cut off at the edges of the panel: not every format of pictures can clip.
Drawing drawPlot(const PlotPanel& panel);

} // namespace maalbilde
