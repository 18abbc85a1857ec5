#pragma once

#include "ui/charts/paper.h"
#include "ui/export/picture/picture_size.h"
#include "ui/export/picture/picture_subject.h"

namespace maalbilde {

/// How a picture is to look.
struct PictureLook {
    PictureSize size = halfPage();
    bool titled = true; ///< with title and message above the chart; a card always has its wording
    bool grey = false;  ///< told apart without colours

    [[nodiscard]] PaperStyle style() const { return {size.smallestText, grey}; }

    friend bool operator==(const PictureLook&, const PictureLook&) = default;
};

/// The whole picture on a light background, laid out for its size in the units of its style: the chart or
/// card, and below it where it comes from.
Drawing drawPicture(const PictureSubject& subject, const PictureLook& look);

} // namespace maalbilde
