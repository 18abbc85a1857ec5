#include "ui/charts/theme.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace maalbilde {

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor& colour) {
    const auto channel = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

constexpr std::array kStatuses{Status::onTrack,  Status::atRisk,         Status::behind,
                               Status::achieved, Status::partlyAchieved, Status::notAchieved,
                               Status::noData,   Status::noTarget,       Status::notStarted};

} // namespace

TEST_CASE("Text is readable and graphics are visible in both themes (WCAG 2.2: 4.5 and 3)") {
    for (const Theme& theme : {lightTheme(), darkTheme(), paperTheme(false), paperTheme(true)}) {
        INFO((theme.dark ? "dark" : "light"));
        for (const QColor& text : {theme.text, theme.mutedText, theme.accent, theme.error})
            CHECK(contrast(text, theme.surface) >= 4.5);
        CHECK(contrast(theme.mutedText, theme.window) >= 4.5);
        CHECK(contrast(theme.accent, theme.accentTint) >= 4.5);
        for (const QColor& graphic : {theme.goal, theme.plan, theme.actual, theme.forecast, theme.focus})
            CHECK(contrast(graphic, theme.surface) >= 3);
        for (const Status status : kStatuses) {
            CHECK(contrast(theme.status(status).text, theme.status(status).tint) >= 4.5);
            CHECK(contrast(theme.status(status).text, theme.surface) >= 4.5);
        }
    }
}

TEST_CASE("Nine marks are told apart, visible, and their labels readable") {
    for (const Theme& theme : {lightTheme(), darkTheme(), paperTheme(true)})
        for (int mark = 0; mark <= 8; ++mark) {
            const PlaceMark place = theme.place(mark);
            INFO("mark " << mark);
            CHECK(contrast(place.hue, theme.surface) >= 3);

            const bool filled = place.texture == PlaceMark::Texture::filled;
            CHECK(contrast(place.text, filled ? place.hue : place.paper) >= 4.5);
            for (int other = 0; other < mark; ++other)
                CHECK_FALSE(theme.place(other) == place);
        }
}

TEST_CASE("The type scale and the spaces grow with the text size") {
    CHECK(lightTheme().font(TextSize::small).pixelSize() == 12);
    CHECK(lightTheme().font(TextSize::number).pixelSize() == 36);
    CHECK(lightTheme(2).font(TextSize::body).pixelSize() == 28);
    CHECK(lightTheme().space(3) == 12);
    CHECK(darkTheme(1.5).space() == 6);
}

} // namespace maalbilde
