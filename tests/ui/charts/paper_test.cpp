#include "tests/ui/charts/chart_pictures.h"
#include "ui/charts/card_chart.h"
#include "ui/charts/paper.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);
const QLocale kNorwegian(QStringLiteral("nb"));
const QSizeF kHalfPage(454, 283); // 16 × 10 cm

std::vector<TargetSnapshot> targets() {
    return programmeSnapshot(chartProgramme(), someFigures(), {.asOf = kAsOf}).targets;
}

std::vector<Drawing> everyDrawing(const PaperStyle& style) {
    std::vector<Drawing> drawings;
    for (const ChartData& chart : chartsOf(chartProgramme(), someFigures(), kAsOf)) {
        drawings.push_back(chartOnPaper(chart, style, kHalfPage, kNorwegian));
        drawings.push_back(cardChartOnPaper(chart, style, {240, 100}));
    }
    for (const TargetSnapshot& target : targets())
        drawings.push_back(
            bulletOnPaper(target.bullet, {QStringLiteral("plan"), QStringLiteral("mål")}, style, 300));
    return drawings;
}

bool isGrey(const QColor& colour) {
    const auto [least, most] = std::minmax({colour.red(), colour.green(), colour.blue()});
    return most - least <= 12;
}

} // namespace

TEST_CASE("Nothing on paper is transparent or needs a pattern brush, and no text is below the smallest") {
    const Catalogue catalogue;
    for (const PaperStyle& style : {PaperStyle{}, PaperStyle{.grey = true}, PaperStyle{.smallestText = 14}}) {
        std::size_t items = 0;
        for (const Drawing& drawing : everyDrawing(style))
            for (const DrawnItem& item : drawing.items()) {
                ++items;
                CHECK((item.fill.style() == Qt::NoBrush || item.fill.style() == Qt::SolidPattern));
                CHECK((item.fill.style() == Qt::NoBrush || item.fill.color().alpha() == 255));
                CHECK((!item.colour.isValid() || item.colour.alpha() == 255));
                if (item.kind == DrawnItem::Kind::text)
                    CHECK(item.font.pixelSize() * style.unit() >= style.smallestText);
            }
        CHECK(items > 500);
    }
}

TEST_CASE("Without colours nothing has one") {
    const Catalogue catalogue;
    for (const Drawing& drawing : everyDrawing({.grey = true}))
        for (const DrawnItem& item : drawing.items()) {
            CHECK((item.fill.style() == Qt::NoBrush || isGrey(item.fill.color())));
            CHECK((!item.colour.isValid() || isGrey(item.colour)));
        }
}

TEST_CASE("Everything lies within the size asked for") {
    const Catalogue catalogue;
    const PaperStyle style;
    for (const ChartData& chart : chartsOf(chartProgramme(), someFigures(), kAsOf))
        for (const QSizeF size : {kHalfPage, QSizeF(454, 640), QSizeF(960, 540)}) {
            const QRectF room(QPointF(-0.5, -0.5), size / style.unit() + QSizeF(1, 1));
            const Drawing drawing = chartOnPaper(chart, style, size, kNorwegian);
            CHECK_FALSE(drawing.items().empty());
            for (const DrawnItem& item : drawing.items())
                CHECK((room.contains(item.box.topLeft()) && room.contains(item.box.bottomRight())));
        }
}

TEST_CASE("A larger picture has room for more, not larger text") {
    const Catalogue catalogue;
    const ChartData chart = chartOf(targets()[0], ChartForm::quarterly);
    const Drawing small = chartOnPaper(chart, {}, {300, 180}, kNorwegian);
    const Drawing large = chartOnPaper(chart, {}, {900, 540}, kNorwegian);
    CHECK(large.texts().size() > small.texts().size());
}

TEST_CASE("The heading can be left out") {
    const Catalogue catalogue;
    const ChartData chart = chartOf(targets()[0], ChartForm::yearly);
    const QString title = QStringLiteral("Arbeidsplasser, hele regionen, per 2. kvartal 2017");
    CHECK(chartOnPaper(chart, {}, kHalfPage, kNorwegian).texts().contains(title));
    CHECK_FALSE(chartOnPaper(chart, {}, kHalfPage, kNorwegian, false).texts().contains(title));
}

TEST_CASE("A drawing is painted at its place and in its size") {
    const Catalogue catalogue;
    const PaperStyle style;
    QImage page(900, 700, QImage::Format_RGB32);
    page.fill(Qt::yellow);
    Drawing drawing;
    drawing.area(QRectF(QPointF(), QSizeF(100, 50) / style.unit()), Qt::red); // 100 × 50 pt
    QPainter painter(&page);
    paintOnPaper(painter, drawing, style, {30, 40}, 2);
    CHECK(page.pixelColor(31, 41) == QColor(Qt::red));
    CHECK(page.pixelColor(228, 138) == QColor(Qt::red));
    CHECK(page.pixelColor(29, 41) == QColor(Qt::yellow));
    CHECK(page.pixelColor(232, 100) == QColor(Qt::yellow));
    CHECK(page.pixelColor(100, 142) == QColor(Qt::yellow));
    CHECK(painter.transform().isIdentity());
}

TEST_CASE("A PDF of every chart has text and no transparency, image or pattern") {
    const Catalogue catalogue;
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setResolution(1200);
    QPainter painter(&writer);
    for (const bool grey : {false, true})
        for (const Drawing& drawing : everyDrawing({.grey = grey})) {
            paintOnPaper(painter, drawing, {.grey = grey}, {}, 1200 / 72.0);
            writer.newPage();
        }
    painter.end();
    CHECK(file.data().contains("/FontFile2"));
    for (const char* forbidden : {"/Subtype /Image", "/PatternType"})
        CHECK_FALSE(file.data().contains(forbidden));
    // Every value of these names; PDF/A-1 allows no other.
    const auto alwaysSays = [&](const QByteArray& name, const QByteArray& value) {
        for (qsizetype at = file.data().indexOf(name); at >= 0; at = file.data().indexOf(name, at + 1))
            CHECK(file.data().mid(at + name.size(), value.size()) == value);
    };
    alwaysSays("/ca ", "1.0");
    alwaysSays("/CA ", "1.0");
    alwaysSays("/SMask ", "/None");
}

} // namespace maalbilde
