#include "ui/export/picture/record/picture_reader.h"

#include "ui/export/picture/record/picture_record.h"
#include "ui/export/picture/record/png_text.h"

#include <QXmlStreamReader>
#include <optional>
#include <utility>

namespace maalbilde {

namespace {

constexpr std::string_view kPngBeginning = "\x89PNG\r\n\x1a\n";

std::optional<CarriedRecord> readPng(std::string_view bytes) {
    const auto texts = pngTexts(bytes);
    if (!texts)
        return std::nullopt;
    return CarriedRecord{PictureKind::png, texts->value(kPngRecordKey),
                         QString::fromLatin1(texts->value(kPngChecksumKey))};
}

std::optional<CarriedRecord> readSvg(std::string_view bytes) {
    CarriedRecord carried{.kind = PictureKind::svg};
    QXmlStreamReader xml(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String(kRecordName) ||
            xml.namespaceUri() != QLatin1String(kRecordNamespace))
            continue;
        carried.checksum = xml.attributes().value(QLatin1String(kChecksumName)).toString();
        carried.text = xml.readElementText().toUtf8();
    }
    if (xml.hasError())
        return std::nullopt;
    return carried;
}

bool looksLikeSvg(std::string_view bytes) {
    constexpr std::size_t kFar = 1024; // declaration and comments come first
    const std::size_t root = bytes.substr(0, kFar).find("<svg");
    return root != std::string_view::npos &&
           bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == bytes.find('<');
}

} // namespace

bool looksLikePicture(std::string_view bytes) {
    return bytes.starts_with(kPngBeginning) || looksLikeSvg(bytes);
}

Result<CarriedRecord> readPicture(std::string_view bytes, const std::string& name) {
    auto carried = bytes.starts_with(kPngBeginning) ? readPng(bytes) : readSvg(bytes);
    if (!carried)
        return failure(ErrorCode::pictureUnreadable, name);
    if (carried->text.isEmpty())
        return failure(ErrorCode::pictureWithoutRecord, name);
    return std::move(*carried);
}

} // namespace maalbilde
