#pragma once

#include "core/values/error.h"

#include <QByteArray>
#include <QString>
#include <string>
#include <string_view>

namespace maalbilde {

enum class PictureKind { png, svg };

/// What a picture says of itself, as it stands in the file.
struct CarriedRecord {
    PictureKind kind = PictureKind::png;
    QByteArray text; ///< of the record
    QString checksum;
};

/// True if a file begins like a PNG or an SVG.
bool looksLikePicture(std::string_view bytes);

/// The record of a PNG or SVG that lies under a name. Errors: pictureUnreadable where it is damaged,
/// pictureWithoutRecord.
Result<CarriedRecord> readPicture(std::string_view bytes, const std::string& name);

} // namespace maalbilde
