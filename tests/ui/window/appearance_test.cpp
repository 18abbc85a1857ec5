#include "ui/window/appearance.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("The theme chosen wins over the desktop's colours, which decide otherwise") {
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    CHECK(chosenTheme(ThemeChoice::desktop, dark, 1).dark);
    CHECK_FALSE(chosenTheme(ThemeChoice::desktop, light, 1).dark);
    CHECK_FALSE(chosenTheme(ThemeChoice::light, dark, 1).dark);
    CHECK(chosenTheme(ThemeChoice::dark, light, 1).dark);
}

TEST_CASE("On a full screen no text is smaller than a fiftieth of its height") {
    for (const int height : {768, 1080, 2160})
        for (const double own : {0.5, 1.0, 2.0}) {
            INFO(height << " px, " << own);
            const Theme theme = forFullScreen(lightTheme(own), height);
            CHECK(theme.font(TextSize::small).pixelSize() >= height / 50.0);
            CHECK(theme.font(TextSize::body).pixelSize() <= std::max(14 * own, height / 50.0 + 1));
            CHECK(theme.font(TextSize::title).pixelSize() > theme.font(TextSize::body).pixelSize());
            CHECK(theme.scale >= own);
        }
}

TEST_CASE("Choices of theme have names of their own") {
    for (const ThemeChoice choice : {ThemeChoice::desktop, ThemeChoice::light, ThemeChoice::dark})
        CHECK(themeChoiceOf(nameOf(choice)) == choice);
    CHECK(themeChoiceOf(QStringLiteral("purple")) == ThemeChoice::desktop);
}

} // namespace maalbilde
