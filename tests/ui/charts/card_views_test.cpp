#include "tests/support/qt_text.h"
#include "tests/ui/charts/chart_pictures.h"
#include "ui/charts/bullet_view.h"
#include "ui/charts/card_chart.h"
#include "ui/charts/card_chart_view.h"

#include <algorithm>

namespace maalbilde {

namespace {

const BulletSnapshot kBullet{
    .low = 0, .high = 120, .actual = 44, .plan = 50, .goal = 100, .behindBelow = 40, .onTrackFrom = 48};

const BulletLabels kLabels{QStringLiteral("plan nå 50"), QStringLiteral("mål 100")};

bool liesWithin(const Drawing& drawing, QSizeF size) {
    const QRectF view = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    return std::all_of(drawing.items().begin(), drawing.items().end(), [&](const DrawnItem& item) {
        return view.contains(item.box.topLeft()) && view.contains(item.box.bottomRight());
    });
}

} // namespace

TEST_CASE("The official series is drawn and explained in the large chart, and left to it by the card") {
    const Catalogue catalogue;
    ColumnChart chart =
        yearlyChart(snapshotOf(chartProgramme(), someFigures(), 0, {.asOf = Quarter(2017, 2)}));
    const Drawing before = drawCardChart(chart, lightTheme(), {240, 120});
    chart.columns[0].official = ColumnOfficial{12, "12", "offisielt 12", "Sysselsatte, 2016: 12"};
    chart.officialNote = "◇ Offisielle tall: Sysselsatte";
    CHECK(drawCardChart(chart, lightTheme(), {240, 120}) == before);
    const ChartPicture picture = pictureOf(chart);
    CHECK(picture.foreground.texts().contains("offisielt 12"));
    CHECK(picture.foreground.texts().contains("◇ Offisielle tall: Sysselsatte"));
    CHECK(picture.marks.back().reading == "Sysselsatte, 2016: 12");
}

TEST_CASE("A bullet graph has its ranges, a bar up to what is reached, and a thicker marker for the goal") {
    const Drawing drawing = drawBullet(kBullet, kLabels, lightTheme(), {480, 48});
    const auto& items = drawing.items();
    REQUIRE(items.size() == 8); // three ranges, the bar, two markers with a label each
    CHECK(items[0].box.width() == Approx(480));
    CHECK(items[1].box.width() == Approx(192));
    CHECK(items[2].box.width() == Approx(160));
    CHECK(items[3].box.width() == Approx(176));
    CHECK(items[4].box.center().x() == Approx(400));
    CHECK(items[6].box.center().x() == Approx(200));
    CHECK(items[4].box.width() > items[6].box.width());
    CHECK(drawing.texts() == QStringList{kLabels.goal, kLabels.plan});
}

TEST_CASE("A bullet graph of a negative result goes left from zero; an index is a point") {
    BulletSnapshot bullet{.low = -50, .high = 200, .actual = -25};
    const Drawing net = drawBullet(bullet, {}, lightTheme(), {500, 48});
    CHECK(net.items().back().box.left() == Approx(50));
    CHECK(net.items().back().box.right() == Approx(100));
    bullet = {.low = 50, .high = 75, .asPoint = true, .actual = 60};
    CHECK(drawBullet(bullet, {}, lightTheme(), {500, 48}).items().back().kind == DrawnItem::Kind::disc);
}

TEST_CASE("A bullet graph stays within its place, whatever it is given") {
    const auto sizeOf = [](double width, const Theme& theme) { return QSizeF(width, theme.px(52)); };
    for (const double scale : {1.0, 2.0})
        for (const double width : {160.0, 320.0, 900.0}) {
            const Theme theme = lightTheme(scale);
            BulletSnapshot outside = kBullet;
            outside.actual = 500;
            outside.plan = -20;
            CHECK(liesWithin(drawBullet(kBullet, kLabels, theme, sizeOf(width * scale, theme)),
                             sizeOf(width * scale, theme)));
            CHECK(liesWithin(drawBullet(outside, {}, theme, sizeOf(width * scale, theme)),
                             sizeOf(width * scale, theme)));
        }
    CHECK(drawBullet({}, {}, lightTheme(), {300, 48}).items().size() == 1); // nothing known: the scale alone
}

TEST_CASE("Labels of markers that lie together do not stand on each other: the goal's stays") {
    BulletSnapshot bullet = kBullet;
    bullet.plan = 99;
    CHECK(drawBullet(bullet, kLabels, lightTheme(), {480, 48}).texts() == QStringList{kLabels.goal});
}

TEST_CASE("A card's chart has the totals and years of the big one, and no values of parts") {
    const Catalogue catalogue;
    const ColumnChart chart =
        yearlyChart(snapshotOf(chartProgramme(), someFigures(), 0, {.asOf = Quarter(2017, 2)}));
    const Drawing drawing = drawCardChart(chart, lightTheme(), {420, 140});
    const QStringList texts = drawing.texts();
    for (const char* text : {"30", "14 hittil", "2016", "2017", "2018"})
        CHECK(texts.contains(QString::fromUtf8(text)));
    CHECK_FALSE(texts.contains(QStringLiteral("15")));
    for (const QSizeF size : {QSizeF(180, 84), QSizeF(420, 140), QSizeF(900, 300), QSizeF(20, 10)})
        CHECK(liesWithin(drawCardChart(chart, lightTheme(), size), size));
}

TEST_CASE("A card's chart of an index has its goal, its years and the newest value, and never a bar") {
    const Catalogue catalogue;
    const LevelChart chart =
        levelChart(snapshotOf(chartProgramme(), someFigures(), 3, {.asOf = Quarter(2017, 2)}));
    REQUIRE(chart.panels.size() == 1);
    const LevelPoint& newest = chart.panels.front().runs.back().back();
    const Drawing drawing = drawCardChart(chart, lightTheme(), {420, 160});
    CHECK(drawing.texts().contains(newest.label));
    CHECK(drawing.texts().contains(chart.goals.back().label));
    CHECK(drawing.texts().contains(QStringLiteral("2018")));
    const auto isDisc = [](const DrawnItem& item) { return item.kind == DrawnItem::Kind::disc; };
    CHECK(std::ranges::count_if(drawing.items(), isDisc) > 1);
    for (const QSizeF size : {QSizeF(180, 84), QSizeF(420, 160), QSizeF(900, 300), QSizeF(20, 10)})
        CHECK(liesWithin(drawCardChart(chart, lightTheme(), size), size));
}

TEST_CASE("The small charts say what they show to those who cannot see them") {
    const Catalogue catalogue;
    BulletView bullet;
    bullet.setData(kBullet, kLabels, QStringLiteral("44 av 100"));
    CHECK(bullet.accessibleName() == QStringLiteral("44 av 100"));
    CardChartView card;
    card.setData(yearlyChart(snapshotOf(chartProgramme(), someFigures(), 0, {.asOf = Quarter(2017, 2)})));
    CHECK(card.accessibleDescription().startsWith(QStringLiteral("Elverum 2016: 15 arbeidsplasser, Åmot")));
    card.setData(levelChart(snapshotOf(chartProgramme(), someFigures(), 3, {.asOf = Quarter(2017, 2)})));
    CHECK(card.accessibleDescription().contains(QStringLiteral("4. kvartal 2016: 63")));
}

TEST_CASE("An empty view paints nothing but its ground") {
    BulletView bullet;
    CardChartView card;
    CHECK_FALSE(bullet.grab().isNull());
    CHECK_FALSE(card.grab().isNull());
    CHECK(bullet.sizeHint().height() >= bullet.minimumSizeHint().height());
}

} // namespace maalbilde
