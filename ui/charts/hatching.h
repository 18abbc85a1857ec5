#pragma once

#include "ui/charts/drawing.h"

namespace maalbilde {

/// The same drawing with the patterns of its areas drawn as lines of its own, cut off at their edges, on
/// `paper`. A pattern brush counts the pixels of a device: on paper its lines would be too fine to see, and
/// few formats of pictures have such a brush.
Drawing hatched(const Drawing& drawing, const QColor& paper);

} // namespace maalbilde
