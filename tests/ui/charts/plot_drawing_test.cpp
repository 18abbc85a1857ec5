#include "tests/ui/charts/chart_pictures.h"
#include "ui/charts/plot_drawing.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

PlotPanel emptyPanel() {
    return {.box = QRectF(0, 0, 300, 100),
            .xLow = -0.5,
            .xHigh = 2.5,
            .axis = {.low = -10, .high = 10, .step = 5}};
}

std::vector<QRectF> boxesOf(const Drawing& drawing) {
    std::vector<QRectF> boxes;
    for (const DrawnItem& item : drawing.items())
        boxes.push_back(item.box);
    return boxes;
}

} // namespace

TEST_CASE("Bars stand on each other, negative ones downwards, and none has no height") {
    PlotPanel panel = emptyPanel();
    panel.bars = {{{4, -2, 0}, QBrush(Qt::red), QPen()}, {{2, -3, 5}, QBrush(Qt::blue), QPen()}};
    CHECK(boxesOf(drawPlot(panel)) ==
          std::vector<QRectF>{
              {25, 30, 50, 20}, {125, 50, 50, 10}, {25, 20, 50, 10}, {125, 60, 50, 15}, {225, 25, 50, 25}});
}

TEST_CASE("Nothing is drawn beyond the panel") {
    PlotPanel panel = emptyPanel();
    panel.bars = {{{40, -20, 0}, QBrush(Qt::red), QPen()}};
    panel.areas = {{{{-3, -30}, {9, -30}}, {{-3, 30}, {9, 30}}, Qt::green}};
    panel.lines = {{{{-3, 0}, {1, 0}, {1.5, 50}, {9, -50}}, QPen(Qt::black)}};
    const auto boxes = boxesOf(drawPlot(panel));
    REQUIRE(boxes.size() >= 4);
    const QRectF room = panel.box.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const QRectF& box : boxes)
        CHECK((room.contains(box.topLeft()) && room.contains(box.bottomRight())));
}

TEST_CASE("Every bar stands where its value is pointed at on the screen") {
    const Catalogue catalogue;
    const auto target = snapshotOf(chartProgramme(), someFigures(), 2, {.asOf = Quarter(2017, 2)});
    for (const ChartForm form : {ChartForm::yearly, ChartForm::quarterly, ChartForm::perPlace}) {
        const ChartPicture picture = pictureOf(chartOf(target, form));
        std::vector<QRectF> bars;
        for (const PlotPanel& panel : picture.panels)
            for (const QRectF& box : boxesOf(drawPlot(panel)))
                bars.push_back(box);
        REQUIRE_FALSE(bars.empty());
        for (const QRectF& bar : bars)
            CHECK(std::ranges::any_of(picture.marks, [&](const ReadMark& mark) {
                return QLineF(mark.box.topLeft(), bar.topLeft()).length() < 0.01 &&
                       QLineF(mark.box.bottomRight(), bar.bottomRight()).length() < 0.01;
            }));
    }
}

} // namespace maalbilde
