#pragma once

#include "ui/export/picture/picture_drawing.h"

#include <QByteArray>

namespace maalbilde {

/// The picture as a PDF of one page of its size: vectors, text with embedded fonts, no transparency. The same
/// bytes for the same picture.
QByteArray pdfOf(const PictureSubject& subject, const PictureLook& look);

} // namespace maalbilde
