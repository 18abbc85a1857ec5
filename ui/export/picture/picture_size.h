#pragma once

#include "core/values/error.h"

#include <QSize>
#include <QSizeF>
#include <optional>
#include <string>
#include <string_view>

namespace maalbilde {

/// How large a picture is, on paper or on a screen.
struct PictureSize {
    QSizeF points;           ///< 1/72 inch
    int dpi = 300;           ///< of a PNG
    double smallestText = 8; ///< pt: on a slide more, since it is read from afar

    [[nodiscard]] QSize pixels() const;

    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

PictureSize halfPage(); ///< 16 × 10 cm, the width of a Word document's text, 300 dpi
PictureSize fullPage(); ///< 16 × 23 cm, 300 dpi
PictureSize slide();    ///< 16:9 as PowerPoint has it, 1920 × 1080

/// A size in the words of a person: `half`, `full`, `slide`, `16x10cm`, `160x100mm`, `6x4in` or, in pixels,
/// `1600x900`, with the resolution if one is given. Errors: pictureSizeUnreadable, pictureSizeOutside,
/// resolutionUnreadable.
Result<PictureSize> parsePictureSize(const std::string& text, const std::optional<std::string>& dpi);

} // namespace maalbilde
