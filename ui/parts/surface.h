#pragma once

#include "ui/charts/theme.h"

#include <QPalette>

class QPainter;
class QRect;

namespace maalbilde {

/// The colours of a page for what Qt paints itself: scroll bars, tables, selections.
QPalette paletteOf(const Theme& theme);

/// How a surface answers to pointer and keyboard.
struct SurfaceState {
    bool hovered = false;
    bool focused = false;
};

/// Paints the rounded surface of a card: the hairline turns to the accent when pointed at, and a frame shows
/// where the keyboard is.
void paintSurface(QPainter& painter, const QRect& box, const Theme& theme, SurfaceState state = {});

/// A frame around something small that has the keyboard.
void paintFocusFrame(QPainter& painter, const QRect& box, const Theme& theme);

} // namespace maalbilde
