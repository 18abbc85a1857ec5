#include "tests/support/laws.h"
#include "tests/support/qt_text.h"
#include "tests/ui/charts/chart_pictures.h"

#include <QFontMetricsF>
#include <algorithm>

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

std::vector<DrawnItem> itemsOf(const ChartPicture& picture) {
    std::vector<DrawnItem> items = picture.background.items();
    const auto& front = picture.foreground.items();
    items.insert(items.end(), front.begin(), front.end());
    return items;
}

bool liesWithin(const ChartPicture& picture, QSizeF size) {
    const QRectF view = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    const auto inside = [&](const QRectF& box) {
        const QRectF shown = box.normalized();
        return view.contains(shown.topLeft()) && view.contains(shown.bottomRight());
    };
    const std::vector<DrawnItem> items = itemsOf(picture);
    return std::all_of(items.begin(), items.end(), [&](const auto& item) { return inside(item.box); }) &&
           std::all_of(picture.panels.begin(), picture.panels.end(),
                       [&](const auto& panel) { return inside(panel.box); });
}

/// The first two texts that stand on each other; empty if none do.
QString overlap(const ChartPicture& picture) {
    std::vector<DrawnItem> texts;
    for (const DrawnItem& item : picture.foreground.items())
        if (item.kind == DrawnItem::Kind::text)
            texts.push_back(item);
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = i + 1; j < texts.size(); ++j)
            if (texts[i].box.adjusted(1, 1, -1, -1).intersects(texts[j].box.adjusted(1, 1, -1, -1)))
                return texts[i].text + QStringLiteral(" | ") + texts[j].text;
    return {};
}

bool everyLineStaysOnItsPanel(const ChartPicture& picture) {
    return std::all_of(picture.panels.begin(), picture.panels.end(), [](const PlotPanel& panel) {
        return std::all_of(panel.lines.begin(), panel.lines.end(), [&](const PlotLine& line) {
            return std::all_of(line.points.begin(), line.points.end(), [&](const ChartPoint& point) {
                return panel.xLow <= point.x && point.x <= panel.xHigh && panel.axis.holds(point.y);
            });
        });
    });
}

ChartPicture pictureOfTarget(std::size_t target, ChartForm form) {
    return pictureOf(chartOf(snapshotOf(chartProgramme(), someFigures(), target, {.asOf = kAsOf}), form));
}

} // namespace

TEST_CASE("A yearly chart is labelled with places, values, totals, plans, the outlook and what is missing") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(0, ChartForm::yearly);
    const QStringList texts = picture.foreground.texts();
    for (const char* text : {"Elverum", "Åmot", "Våler", "arbeidsplasser", "15", "8", "30", "14 hittil",
                             "plan 33", "Våler mangler", "2016", "hele året", "ikke startet"})
        CHECK(texts.contains(QString::fromUtf8(text)));
    REQUIRE(picture.panels.size() == 1);
    const PlotPanel& panel = picture.panels.front();
    REQUIRE(panel.bars.size() == 3);
    CHECK(panel.bars[0].heights == std::vector<double>{15, 7, 0});
    CHECK(panel.bars[2].heights == std::vector<double>{7, 4, 0});
    CHECK(picture.marks.size() == 6);
}

TEST_CASE("A total stands above its column, and its parts on the bars") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(0, ChartForm::yearly);
    const PlotPanel& panel = picture.panels.front();
    for (const DrawnItem& item : picture.foreground.items()) {
        if (item.box.left() < panel.box.left())
            continue; // a tick
        if (item.text == QStringLiteral("30"))
            CHECK(item.box.bottom() <= panel.at(0, 30).y());
        if (item.text == QStringLiteral("15"))
            CHECK(item.box.center().y() == Approx(panel.at(0, 7.5).y()).margin(1));
    }
}

TEST_CASE("Negative parts hang below the zero line, and the net has a marker of its own") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(2, ChartForm::yearly);
    const auto& bars = picture.panels.front().bars;
    CHECK(bars[2].heights[0] == -12);
    const auto& items = picture.foreground.items();
    CHECK(std::any_of(items.begin(), items.end(),
                      [](const DrawnItem& item) { return item.kind == DrawnItem::Kind::disc; }));
}

TEST_CASE("Over time there are the line reached, the plan, the goal and the fan of the outlook") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(0, ChartForm::overTime);
    REQUIRE(picture.panels.size() == 1);
    CHECK(picture.panels.front().areas.size() == 1);
    const auto& lines = picture.panels.front().lines;
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const PlotLine& line) { return line.pen.style() == Qt::DashDotLine; }));
    CHECK(picture.foreground.texts().contains(QStringLiteral("mål 100")));
    CHECK(picture.marks.size() == 6);
}

TEST_CASE("A level is a panel of points, each with its value") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(3, ChartForm::overTime);
    REQUIRE(picture.panels.size() == 1);
    CHECK(picture.panels.front().bars.empty());
    CHECK(picture.foreground.texts().contains(QStringLiteral("60")));
    CHECK(picture.foreground.texts().contains(QStringLiteral("63")));
    CHECK(picture.marks.size() == 2);
}

TEST_CASE("Firms over time are one square each, and empty ones for what is asked for") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(1, ChartForm::overTime);
    CHECK(picture.panels.empty());
    CHECK(picture.marks.size() == 3);
    CHECK(picture.foreground.texts().contains(QStringLiteral("2018")));
}

TEST_CASE("Small multiples give each municipality a panel on the same scale") {
    const Catalogue catalogue;
    const ChartPicture picture = pictureOfTarget(0, ChartForm::perPlace);
    REQUIRE(picture.panels.size() == 3);
    CHECK(picture.panels[0].axis == picture.panels[2].axis);
    CHECK(picture.panels[0].box.size() == picture.panels[2].box.size());
}

TEST_CASE("Ticks are written as the locale writes numbers") {
    const Catalogue catalogue;
    ColumnChart chart = yearlyChart(snapshotOf(chartProgramme(), {}, 0, {.asOf = kAsOf}));
    chart.columns.clear();
    chart.axis = {.low = -1, .high = 1, .step = 0.5, .decimals = 1};
    const QStringList texts = pictureOf(chart).foreground.texts();
    CHECK(texts.contains(QStringLiteral("0,5")));
    CHECK(texts.contains(QStringLiteral("−0,5")));
}

TEST_CASE("In every form, size, theme and place count nothing lies outside and no text on another") {
    const Catalogue catalogue;
    const std::vector<Theme> themes{lightTheme(), darkTheme(1.5), lightTheme(2)};
    const auto check = [&](const std::vector<ChartData>& charts) {
        for (const Theme& theme : themes)
            for (const QSizeF size : {QSizeF(300, 220), QSizeF(620, 300), QSizeF(1000, 500)})
                for (const ChartData& chart : charts) {
                    const ChartPicture picture = pictureOf(chart, size * theme.scale, theme);
                    INFO(dump(picture).toStdString());
                    CHECK(liesWithin(picture, size * theme.scale));
                    CHECK(overlap(picture) == QString());
                    CHECK(everyLineStaysOnItsPanel(picture));
                }
    };
    check(chartsOf(chartProgramme(), someFigures(), kAsOf));
    check(chartsOf(chartProgramme(), {}, kAsOf));
    LedgerBuilder wide;
    for (int i = 1; i <= 357; ++i) {
        const std::string place = "m" + std::to_string(i);
        enterRow(wide, "jobs", place.c_str(), {whole(i % 7), whole(3)});
        enterRow(wide, "residents", place.c_str(), {whole(i % 9 - 4)});
    }
    check(chartsOf(wideProgramme(357), wide.ledger(), Quarter(2016, 3)));
}

TEST_CASE("A size without room is left empty, and any size is safe") {
    const Catalogue catalogue;
    const auto charts = chartsOf(chartProgramme(), someFigures(), kAsOf);
    CHECK(pictureOf(charts.front(), {40, 30}) == ChartPicture{});
    law("nothing lies outside in any size", [&] {
        const QSizeF size(*rc::gen::inRange(1, 1600), *rc::gen::inRange(1, 1000));
        for (const ChartData& chart : charts)
            RC_ASSERT(liesWithin(pictureOf(chart, size), size));
    });
}

} // namespace maalbilde
