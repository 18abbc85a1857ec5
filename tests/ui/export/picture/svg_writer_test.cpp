#include "tests/support/qt_text.h"
#include "tests/ui/export/picture/example_pictures.h"
#include "ui/export/picture/svg_writer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace maalbilde {

namespace {

const SvgWords kWords{.title = QStringLiteral("A < B & \"C\""),
                      .description = QStringLiteral("−1,5"),
                      .language = QStringLiteral("nb"),
                      .record = "{\"a\":\"<&>\"}",
                      .checksum = QStringLiteral("0123")};

/// One line for each element of an SVG: its name, its attributes and its text.
QStringList elementsOf(const QByteArray& svg) {
    QStringList elements;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            QString line = xml.name().toString();
            for (const auto& attribute : xml.attributes())
                line += QStringLiteral(" %1=%2").arg(attribute.qualifiedName(), attribute.value());
            elements << line;
        } else if (xml.isCharacters() && !xml.isWhitespace())
            elements.last() += QStringLiteral(" '%1'").arg(xml.text());
    }
    CHECK_FALSE(xml.hasError());
    return elements;
}

QByteArray svgFile(const PictureSubject& subject, const PictureLook& look = {}) {
    return pictureFile(subject, look, PictureFormat::svg);
}

/// The SVG as another renderer paints it, as large as the PNG; empty if that is not installed.
QImage renderedElsewhere(const QByteArray& svg, QSize size) {
    const QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.png"));
    QProcess rsvg;
    rsvg.start(QStringLiteral("rsvg-convert"),
               {QStringLiteral("--width=%1").arg(size.width()),
                QStringLiteral("--height=%1").arg(size.height()), QStringLiteral("--output=") + picture});
    REQUIRE(rsvg.waitForStarted());
    rsvg.write(svg);
    rsvg.closeWriteChannel();
    REQUIRE(rsvg.waitForFinished());
    INFO(rsvg.readAllStandardError().toStdString());
    REQUIRE(rsvg.exitCode() == 0);
    return QImage(picture);
}

/// How far two pictures are from each other, 0–1 over all pixels, when they are looked at from afar.
double difference(const QImage& a, const QImage& b) {
    const QSize coarse = a.size() / 8;
    const auto blurred = [&](const QImage& image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(coarse, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = blurred(a);
    const QImage second = blurred(b);
    double sum = 0;
    for (int y = 0; y < coarse.height(); ++y)
        for (int x = 0; x < coarse.width(); ++x) {
            const QColor one = first.pixelColor(x, y);
            const QColor other = second.pixelColor(x, y);
            sum += (std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                    std::abs(one.blue() - other.blue())) /
                   765.0;
        }
    return sum / (coarse.width() * coarse.height());
}

} // namespace

TEST_CASE("Each item becomes one element, with its colours and dashes") {
    Drawing drawing;
    drawing.area({1, 2, 3.5, 4}, QColor(0x0072B2), QColor(0x112233), Qt::DashLine);
    drawing.area({0, 0, 1, 1}, QColor(Qt::white));
    drawing.disc({5, 6}, 2, QColor(Qt::black));
    drawing.line(
        {
            0,
            1.256,
        },
        {2, 3}, QColor(Qt::red), 1.5);
    drawing.shape(QPolygonF({{0, 0}, {1, 0}, {1, 1}}), QColor(0xF0F1F3));
    drawing.path(QPolygonF({{0, 0}, {1, 0}}), QPen(Qt::black, 2, Qt::DashDotLine));
    const QStringList elements = elementsOf(svgOf(drawing, {10, 20}, {20, 40}, kWords));
    CHECK(elements.mid(5) ==
          QStringList{
              QStringLiteral("rect x=1 y=2 width=3.50 height=4 fill=#0072b2 stroke=#112233 stroke-width=1 "
                             "stroke-dasharray=4 2"),
              QStringLiteral("rect x=0 y=0 width=1 height=1 fill=#ffffff"),
              QStringLiteral("ellipse cx=5 cy=6 rx=2 ry=2 fill=#000000"),
              QStringLiteral("line x1=0 y1=1.26 x2=2 y2=3 stroke=#ff0000 stroke-width=1.50"),
              QStringLiteral("polygon points=0,0 1,0 1,1 fill=#f0f1f3"),
              QStringLiteral("polyline points=0,0 1,0 fill=none stroke=#000000 stroke-width=2 "
                             "stroke-dasharray=8 4 2 4")});
}

TEST_CASE("An SVG has its size, language, title, description and record") {
    const QStringList elements = elementsOf(svgOf({}, {680, 425}, {453.54, 283.46}, kWords));
    CHECK(elements[0].startsWith(
        QStringLiteral("svg width=453.54pt height=283.46pt viewBox=0 0 680 425 role=img xml:lang=nb")));
    CHECK(elements.mid(1) == QStringList{QStringLiteral("title 'A < B & \"C\"'"),
                                         QStringLiteral("desc '−1,5'"), QStringLiteral("metadata"),
                                         QStringLiteral("record checksum=0123 '{\"a\":\"<&>\"}'")});
}

TEST_CASE("Text is anchored where it was aligned, so that another font does not move it") {
    const QFont font = paperTheme(false).font(TextSize::small, QFont::DemiBold);
    Drawing drawing;
    for (const Qt::Alignment alignment : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight})
        drawing.text({100, 10, 200, 20}, QStringLiteral("−1,5"), font, Qt::black,
                     alignment | Qt::AlignVCenter);
    const QStringList texts =
        elementsOf(svgOf(drawing, {400, 40}, {400, 40}, kWords)).filter(QStringLiteral("−1,5")).mid(1);
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].startsWith(QStringLiteral("text x=100 y=")));
    CHECK(texts[1].startsWith(QStringLiteral("text x=200 y=")));
    CHECK(texts[2].startsWith(QStringLiteral("text x=300 y=")));
    CHECK_FALSE(texts[0].contains(QStringLiteral("text-anchor")));
    CHECK(texts[1].contains(QStringLiteral("text-anchor=middle")));
    CHECK(texts[2].contains(QStringLiteral("text-anchor=end font-size=12 font-weight=600 fill=#000000")));
}

TEST_CASE("Every text of a picture is text in its SVG, and nothing is drawn outside") {
    const Catalogue catalogue;
    const PictureSubject subject = pictureOf(0, PictureForm::quarterly);
    const QByteArray svg = svgFile(subject);
    const Drawing drawing = drawPicture(subject, {});
    for (const QString& text : drawing.texts())
        CHECK(svg.contains((QLatin1Char('>') + text.toHtmlEscaped() + QLatin1String("</text>")).toUtf8()));
    for (const char* forbidden : {"clip", "opacity", "pattern", "<image", "<path", "nan", "inf"})
        CHECK_FALSE(svg.contains(forbidden));
}

TEST_CASE("Another renderer paints the same picture") {
    const Catalogue catalogue;
    for (const auto& [target, form] :
         {std::pair{0U, PictureForm::yearly}, std::pair{2U, PictureForm::yearly},
          std::pair{0U, PictureForm::quarterly}, std::pair{0U, PictureForm::cumulative},
          std::pair{0U, PictureForm::multiples}, std::pair{1U, PictureForm::cumulative},
          std::pair{3U, PictureForm::cumulative}, std::pair{0U, PictureForm::card}})
        for (const bool grey : {false, true}) {
            const PictureSubject subject = pictureOf(target, form);
            const PictureLook look{.grey = grey};
            INFO(subject.record.title.toStdString() << ' ' << subject.record.form.toStdString());
            const QImage ours = pictureImage(subject, look);
            const QImage theirs = renderedElsewhere(svgFile(subject, look), ours.size());
            REQUIRE(theirs.size() == ours.size());
            CHECK(difference(ours, theirs) < 0.01);
        }
}

TEST_CASE("The difference of two pictures is seen") {
    const Catalogue catalogue;
    const QImage chart = pictureImage(pictureOf(0, PictureForm::yearly), {});
    CHECK(difference(chart, pictureImage(pictureOf(0, PictureForm::yearly), {.grey = true})) > 0.02);
    CHECK(difference(chart, pictureImage(pictureOf(0, PictureForm::quarterly), {})) > 0.02);
}

} // namespace maalbilde
