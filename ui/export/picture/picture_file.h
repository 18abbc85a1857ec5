#pragma once

#include "core/values/error.h"
#include "ui/export/picture/picture_drawing.h"

#include <QByteArray>
#include <QImage>
#include <filesystem>

namespace maalbilde {

enum class PictureFormat { png, svg, pdf };

/// The format that a file name ends with, in either case. Error: pictureFormatUnknown.
Result<PictureFormat> pictureFormatOf(const std::filesystem::path& path);

/// A picture as a file: PNG at the resolution of its size, SVG with text as text, PDF with vectors and
/// embedded fonts. PNG and SVG carry its record and checksum. The same subject and look give the same bytes.
QByteArray pictureFile(const PictureSubject& subject, const PictureLook& look, PictureFormat format);

/// The pixels of a PNG.
QImage pictureImage(const PictureSubject& subject, const PictureLook& look);

} // namespace maalbilde
