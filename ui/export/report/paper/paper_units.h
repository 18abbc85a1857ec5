#pragma once

namespace maalbilde {

/// Pages are laid out in twentieths of a point, so that fonts of half a point have a whole size and text is
/// measured as finely as it is printed.
inline constexpr double kUnitsPerPoint = 20;
inline constexpr int kUnitsPerInch = 1440;

constexpr double pt(double points) {
    return points * kUnitsPerPoint;
}

constexpr double mm(double millimetres) {
    return millimetres * kUnitsPerInch / 25.4;
}

/// An A4 page, and what of it the report fills.
inline constexpr double kPageWidth = mm(210);
inline constexpr double kPageHeight = mm(297);
inline constexpr double kSideMargin = mm(18);
inline constexpr double kTopMargin = mm(20);
inline constexpr double kBottomMargin = mm(19);
inline constexpr double kColumnWidth = kPageWidth - 2 * kSideMargin;
inline constexpr double kColumnHeight = kPageHeight - kTopMargin - kBottomMargin;

} // namespace maalbilde
