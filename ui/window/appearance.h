#pragma once

#include "ui/charts/theme.h"

#include <QPalette>
#include <QString>

namespace maalbilde {

/// Which theme the user wants.
enum class ThemeChoice { desktop, light, dark };

/// The texts of files and command lines: `desktop`, `light`, `dark`; anything else is `desktop`.
ThemeChoice themeChoiceOf(const QString& name);
QString nameOf(ThemeChoice choice);

/// The theme at a text scale. `desktop` is the palette that the desktop gave.
Theme chosenTheme(ThemeChoice choice, const QPalette& desktop, double scale);

/// How menus, lists and everything else that Qt paints look under a theme.
QPalette windowPalette(const Theme& theme);

/// The theme for a full screen of this height: no text under 1/50 of it, as read from four metres. What is
/// large already, and the spaces, grow less, so that as much as possible stays on the screen.
Theme forFullScreen(Theme theme, int screenHeight);

} // namespace maalbilde
