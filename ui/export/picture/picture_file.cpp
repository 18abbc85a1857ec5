#include "ui/export/picture/picture_file.h"

#include "ui/export/picture/picture_pdf.h"
#include "ui/export/picture/svg_writer.h"

#include <QBuffer>
#include <QImageWriter>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kInchesPerMetre = 1 / 0.0254;

QByteArray pngOf(const PictureSubject& subject, const PictureLook& look) {
    const PictureRecord& record = subject.record;
    QImage image = pictureImage(subject, look);
    const QByteArray text = textOf(record);
    image.setText(QStringLiteral("Title"), record.title);
    image.setText(QStringLiteral("Description"), record.message);
    image.setText(QStringLiteral("Source"), record.caption.join(QLatin1Char('\n')));
    image.setText(QStringLiteral("Creation Time"), record.made);
    image.setText(QStringLiteral("Software"), QStringLiteral("Målbilde"));
    image.setText(QLatin1String(kPngRecordKey), QString::fromUtf8(text));
    image.setText(QLatin1String(kPngChecksumKey), checksumOf(text));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(image);
    return buffer.data();
}

QByteArray svgOf(const PictureSubject& subject, const PictureLook& look) {
    const PictureRecord& record = subject.record;
    const QByteArray text = textOf(record);
    const QSizeF points = look.size.points;
    const Language language = subject.target.language;
    return svgOf(drawPicture(subject, look), points / look.style().unit(), points,
                 {.title = record.title,
                  .description = record.message + QLatin1Char('\n') + record.caption.join(QLatin1Char('\n')),
                  .language = language == Language::nb ? QStringLiteral("nb") : QStringLiteral("en"),
                  .record = text,
                  .checksum = checksumOf(text)});
}

} // namespace

Result<PictureFormat> pictureFormatOf(const std::filesystem::path& path) {
    const QString suffix = QString::fromStdString(path.extension().string()).toLower();
    if (suffix == QLatin1String(".png"))
        return PictureFormat::png;
    if (suffix == QLatin1String(".svg"))
        return PictureFormat::svg;
    if (suffix == QLatin1String(".pdf"))
        return PictureFormat::pdf;
    return failure(ErrorCode::pictureFormatUnknown, path.string());
}

QImage pictureImage(const PictureSubject& subject, const PictureLook& look) {
    QImage image(look.size.pixels(), QImage::Format_RGB32);
    const int dotsPerMeter = static_cast<int>(std::lround(look.size.dpi * kInchesPerMetre));
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(look.style().theme().surface);
    QPainter painter(&image);
    paintOnPaper(painter, drawPicture(subject, look), look.style(), {}, look.size.dpi / 72.0);
    return image;
}

QByteArray pictureFile(const PictureSubject& subject, const PictureLook& look, PictureFormat format) {
    switch (format) {
    case PictureFormat::png: return pngOf(subject, look);
    case PictureFormat::svg: return svgOf(subject, look);
    case PictureFormat::pdf: return pdfOf(subject, look);
    }
    return {};
}

} // namespace maalbilde
