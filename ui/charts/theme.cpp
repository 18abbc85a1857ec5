#include "ui/charts/theme.h"

#include "core/values/contract.h"
#include "ui/charts/data/place_hues.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr int kHues = 3;
constexpr int kMarkOfOthers = 8;

using Texture = PlaceMark::Texture;

// The first three differ most: a programme of three municipalities needs no more.
constexpr std::array kGreyTextures{Texture::filled,         Texture::striped, Texture::outlined,
                                   Texture::counterStriped, Texture::lined,   Texture::upright,
                                   Texture::crossed,        Texture::gridded};

QColor mixed(const QColor& colour, const QColor& with, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {channel(colour.red(), with.red()), channel(colour.green(), with.green()),
            channel(colour.blue(), with.blue())};
}

QStringList familiesWithFallback() {
    return {QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
            QStringLiteral("sans-serif")};
}

double pixelsOf(TextSize size) {
    switch (size) {
    case TextSize::small: return 12;
    case TextSize::body: return 14;
    case TextSize::large: return 16;
    case TextSize::title: return 24;
    case TextSize::number: return 36;
    }
    return 14;
}

enum class StatusTone { good, warning, bad, done, none };

StatusTone toneOf(Status status) {
    switch (status) {
    case Status::onTrack: return StatusTone::good;
    case Status::atRisk:
    case Status::partlyAchieved: return StatusTone::warning;
    case Status::behind:
    case Status::notAchieved: return StatusTone::bad;
    case Status::achieved: return StatusTone::done;
    case Status::noData:
    case Status::noTarget:
    case Status::notStarted: return StatusTone::none;
    }
    return StatusTone::none;
}

StatusColours lightColours(StatusTone tone, const QColor& surface) {
    switch (tone) {
    case StatusTone::good: return {QColor(0x00674F), QColor(0xDDF3EC)};
    case StatusTone::warning: return {QColor(0x8A5A00), QColor(0xFFF0CC)};
    case StatusTone::bad: return {QColor(0xA50F3C), QColor(0xFDE3E0)};
    case StatusTone::done: return {QColor(0x1D4E9E), QColor(0xDCEBF8)};
    case StatusTone::none: break;
    }
    return {QColor(0x707479), surface};
}

StatusColours darkColours(StatusTone tone, const QColor& surface) {
    switch (tone) {
    case StatusTone::good: return {QColor(0x5FD3B0), QColor(0x17352C)};
    case StatusTone::warning: return {QColor(0xF2B84B), QColor(0x3A2F12)};
    case StatusTone::bad: return {QColor(0xFF8A80), QColor(0x43201F)};
    case StatusTone::done: return {QColor(0x7FB8F0), QColor(0x1C2E43)};
    case StatusTone::none: break;
    }
    return {QColor(0xB6BCC2), surface};
}

PlaceMark greyMark(Texture texture, const QColor& paper) {
    return {texture, QColor(0x404040), paper, texture == Texture::filled ? Qt::white : Qt::black};
}

StatusColours greyColours(StatusTone tone, const QColor& surface) {
    return {QColor(0x1B1F23), tone == StatusTone::none ? surface : QColor(0xF0F1F3)};
}

} // namespace

QBrush PlaceMark::brush() const {
    switch (texture) {
    case Texture::filled: return hue;
    case Texture::outlined: return paper;
    case Texture::striped: return {hue, Qt::BDiagPattern};
    case Texture::counterStriped: return {hue, Qt::FDiagPattern};
    case Texture::lined: return {hue, Qt::HorPattern};
    case Texture::upright: return {hue, Qt::VerPattern};
    case Texture::crossed: return {hue, Qt::DiagCrossPattern};
    case Texture::gridded: return {hue, Qt::CrossPattern};
    }
    return hue;
}

StatusColours Theme::status(Status status) const {
    const StatusTone tone = toneOf(status);
    if (grey)
        return greyColours(tone, surface);
    return dark ? darkColours(tone, surface) : lightColours(tone, surface);
}

PlaceMark Theme::place(int mark) const {
    if (mark >= kMarkOfOthers)
        return {Texture::filled, QColor(0x8C9096), surface, Qt::black};
    if (grey)
        return greyMark(kGreyTextures[static_cast<std::size_t>(mark)], surface);
    const auto hue = static_cast<std::size_t>(mark % kHues);
    const QColor colour(kPlaceHues[hue]);
    if (mark < kHues)
        return {Texture::filled, colour, surface, hue == 0 ? Qt::white : Qt::black};
    const auto texture = mark < 2 * kHues ? Texture::outlined : Texture::striped;
    return {texture, colour, mixed(surface, colour, 0.15), text};
}

QFont Theme::font(TextSize size, QFont::Weight weight) const {
    QFont font;
    font.setFamilies(fontFamilies);
    const double pixels = std::max(px(pixelsOf(size)), std::ceil(smallestText));
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    font.setWeight(weight);
    if (paper) {
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoSubpixelAntialias); // coloured edges belong to one kind of screen
    }
    return font;
}

int Theme::space(int steps) const {
    constexpr double kSpacingUnit = 4;
    return static_cast<int>(std::lround(px(kSpacingUnit * steps)));
}

Theme lightTheme(double scale) {
    require(scale > 0, "a text size is positive");
    return {.dark = false,
            .scale = scale,
            .fontFamilies = familiesWithFallback(),
            .window = QColor(0xF5F7FA),
            .surface = QColor(0xFFFFFF),
            .hairline = QColor(0xDDE1E6),
            .text = QColor(0x1B1F23),
            .mutedText = QColor(0x595959),
            .accent = QColor(0x0B4F8A),
            .accentTint = QColor(0xE6EFF7),
            .focus = QColor(0x0B4F8A),
            .error = QColor(0xA50F3C),
            .grid = QColor(0xE6E8EB),
            .axis = QColor(0x8A8F96),
            .plan = QColor(0x767676),
            .goal = QColor(Qt::black),
            .actual = QColor(0x1B1F23),
            .forecast = QColor(0x767676),
            .forecastFill = QColor(0xF0F1F3),
            .band = QColor(0xE3E8EE),
            .gap = QColor(0xF3F0EA),
            .bulletRanges = {QColor(0xC9CED4), QColor(0xDDE1E5), QColor(0xEDEFF2)}};
}

Theme darkTheme(double scale) {
    require(scale > 0, "a text size is positive");
    return {.dark = true,
            .scale = scale,
            .fontFamilies = familiesWithFallback(),
            .window = QColor(0x141517),
            .surface = QColor(0x1E1E1E),
            .hairline = QColor(0x3A3D41),
            .text = QColor(0xF2F3F5),
            .mutedText = QColor(0xB6BCC2),
            .accent = QColor(0x7FB8F0),
            .accentTint = QColor(0x22303F),
            .focus = QColor(0x7FB8F0),
            .error = QColor(0xFF8A80),
            .grid = QColor(0x323538),
            .axis = QColor(0x8A8F96),
            .plan = QColor(0xA6ABB1),
            .goal = QColor(0xFFFFFF),
            .actual = QColor(0xF2F3F5),
            .forecast = QColor(0xA6ABB1),
            .forecastFill = QColor(0x2A2D30),
            .band = QColor(0x34393F),
            .gap = QColor(0x2A2721),
            .bulletRanges = {QColor(0x53585E), QColor(0x42464B), QColor(0x323539)}};
}

Theme paperTheme(bool grey) {
    Theme theme = lightTheme();
    theme.paper = true;
    theme.grey = grey;
    if (!grey)
        return theme;
    theme.accent = theme.focus = theme.error = theme.text;
    theme.accentTint = QColor(0xF0F1F3);
    theme.gap = QColor(0xF0F1F3);
    return theme;
}

} // namespace maalbilde
