#include "ui/window/appearance.h"

#include "ui/parts/surface.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kGrownWhole = 18; // px at 100 %: the text that grows no more than spaces do on a full screen

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

ThemeChoice themeChoiceOf(const QString& name) {
    if (name == QLatin1String("light"))
        return ThemeChoice::light;
    return name == QLatin1String("dark") ? ThemeChoice::dark : ThemeChoice::desktop;
}

QString nameOf(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::light: return QStringLiteral("light");
    case ThemeChoice::dark: return QStringLiteral("dark");
    case ThemeChoice::desktop: break;
    }
    return QStringLiteral("desktop");
}

Theme chosenTheme(ThemeChoice choice, const QPalette& desktop, double scale) {
    const bool dark = choice == ThemeChoice::dark || (choice == ThemeChoice::desktop && isDark(desktop));
    return dark ? darkTheme(scale) : lightTheme(scale);
}

QPalette windowPalette(const Theme& theme) {
    QPalette palette = paletteOf(theme);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    return palette;
}

Theme forFullScreen(Theme theme, int screenHeight) {
    theme.smallestText = screenHeight / 50.0;
    theme.scale = std::max(theme.scale, theme.smallestText / kGrownWhole);
    return theme;
}

} // namespace maalbilde
