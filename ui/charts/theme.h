#pragma once

#include "core/evaluation/status.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QStringList>
#include <array>

namespace maalbilde {

/// The five sizes of the type scale.
enum class TextSize {
    small,  ///< 12 px at 100 %: axes, notes
    body,   ///< 14 px
    large,  ///< 16 px: titles of cards
    title,  ///< 24 px: titles of pages
    number, ///< 36 px: the one number of a card
};

/// How a status is coloured; its sign and word are always there too.
struct StatusColours {
    QColor text; ///< of sign and word, on any surface of the theme and on the tint
    QColor tint; ///< behind them

    friend bool operator==(const StatusColours&, const StatusColours&) = default;
};

/// How a place is told apart: its three hues repeat as filled, outlined and striped, never as a fourth hue.
/// Without hues the lines of each have a direction of their own.
struct PlaceMark {
    enum class Texture {
        filled,
        outlined,
        striped,
        counterStriped,
        lined,
        upright,
        crossed,
        gridded
    } texture = Texture::filled;
    QColor hue;
    QColor paper; ///< below the hue where it does not fill
    QColor text;  ///< readable on it

    [[nodiscard]] QBrush brush() const;

    /// True if lines run through it, so that digits on it need paper behind them.
    [[nodiscard]] bool isHatched() const {
        return texture != Texture::filled && texture != Texture::outlined;
    }

    friend bool operator==(const PlaceMark&, const PlaceMark&) = default;
};

/// Every colour and measure of the window. A value: pages hand it down, nobody looks it up.
struct Theme {
    bool dark = false;
    bool grey = false;       ///< told apart without any hue
    bool paper = false;      ///< text is measured as it will be printed, not fitted to the pixels of a screen
    double scale = 1;        ///< of text and spaces: 1 at 100 %
    double smallestText = 0; ///< px: smaller steps of the type scale are set in this
    QStringList fontFamilies;

    QColor window;    ///< behind the cards
    QColor surface;   ///< of cards, charts and tables
    QColor hairline;  ///< between rows and around cards
    QColor text;      ///< what is read first
    QColor mutedText; ///< labels, axes and notes
    QColor accent;    ///< links, and what is chosen; as text readable on the surface
    QColor accentTint;
    QColor focus; ///< the frame around what has the keyboard
    QColor error; ///< as text readable on the surface

    QColor grid;
    QColor axis; ///< the zero line
    QColor plan; ///< dash-dot, 2 px
    QColor goal; ///< solid, 2 px
    QColor actual;
    QColor forecast;                    ///< outline of what is only expected
    QColor forecastFill;                ///< and its area
    QColor band;                        ///< of a goal with two ends
    QColor gap;                         ///< behind what is missing
    std::array<QColor, 3> bulletRanges; ///< behind plan, nearly on plan, on track

    /// Colours of a status.
    [[nodiscard]] StatusColours status(Status status) const;

    /// `mark` as in PlaceGroup: 0–7 for places, 8 for all the others.
    [[nodiscard]] PlaceMark place(int mark) const;

    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;

    /// Spaces come in steps of 4 px at 100 %.
    [[nodiscard]] int space(int steps = 1) const;

    /// A length of `pixels` at 100 %.
    [[nodiscard]] double px(double pixels) const { return pixels * scale; }

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// Themes at a text size; requires a positive scale.
Theme lightTheme(double scale = 1);
Theme darkTheme(double scale = 1);
/// The light one for paper; `grey` if it must survive a printer or copier without colours.
Theme paperTheme(bool grey);

} // namespace maalbilde
