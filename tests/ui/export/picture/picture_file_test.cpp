#include "tests/ui/export/picture/example_pictures.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QThread>

namespace maalbilde {

TEST_CASE("The same picture has the same bytes in every format, also a second later") {
    const Catalogue catalogue;
    const PictureSubject subject = pictureOf(0, PictureForm::quarterly);
    std::vector<QByteArray> before;
    for (const PictureFormat format : {PictureFormat::png, PictureFormat::svg, PictureFormat::pdf})
        before.push_back(pictureFile(subject, {}, format));
    QThread::msleep(1100); // dates count seconds
    std::size_t i = 0;
    for (const PictureFormat format : {PictureFormat::png, PictureFormat::svg, PictureFormat::pdf})
        CHECK(pictureFile(subject, {}, format) == before[i++]);
}

TEST_CASE("A PNG has the pixels and the resolution of its size, and a light background") {
    const Catalogue catalogue;
    const QImage image = QImage::fromData(
        pictureFile(pictureOf(0, PictureForm::yearly), {.size = fullPage()}, PictureFormat::png));
    CHECK(image.size() == fullPage().pixels());
    CHECK(image.dotsPerMeterX() == 11811); // 300 dpi
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(image.text(QStringLiteral("Title")) ==
          QStringLiteral("Arbeidsplasser, hele regionen, per 2. kvartal 2017"));
}

TEST_CASE("A PDF is one page of the size asked for, with its text, its date, fonts and no transparency") {
    const Catalogue catalogue;
    const QByteArray pdf = pictureFile(pictureOf(0, PictureForm::yearly), {}, PictureFormat::pdf);
    CHECK(pdf.count("/Type /Page\n") == 1);
    CHECK(pdf.contains("/MediaBox [0 0 454"));
    CHECK(pdf.contains("/CreationDate (D:20170710090000"));
    CHECK(pdf.contains("/FontFile2"));
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    CHECK(pdf.contains("/ca 1.0"));
    CHECK(pdf.count("/ca ") == pdf.count("/ca 1.0"));
}

TEST_CASE("The format is told by the name of the file") {
    CHECK(pictureFormatOf("a/b.PNG") == PictureFormat::png);
    CHECK(pictureFormatOf("b.svg") == PictureFormat::svg);
    CHECK(pictureFormatOf("c.d.pdf") == PictureFormat::pdf);
    CHECK(pictureFormatOf("e.jpg").error() == Error{ErrorCode::pictureFormatUnknown, {"e.jpg"}});
    CHECK(pictureFormatOf("png").error().code == ErrorCode::pictureFormatUnknown);
}

} // namespace maalbilde
