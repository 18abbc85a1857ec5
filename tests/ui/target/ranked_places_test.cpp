#include "tests/support/qt_text.h"
#include "ui/target/ranked_places.h"
#include "ui/target/ranked_places_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

namespace maalbilde {

namespace {

using Tester = QAbstractItemModelTester;

PlaceSnapshot place(const char* name, std::optional<double> actual) {
    PlaceSnapshot snapshot{.id = name, .name = QString::fromUtf8(name)};
    if (actual)
        snapshot.actual = WordedNumber{*actual, QString::number(*actual)};
    return snapshot;
}

QStringList namesIn(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

/// Nine places: one more than a chart tells apart.
TargetSnapshot manyPlaces() {
    TargetSnapshot target{.rule = CumulativeMinimum{Quantity::of(100)},
                          .plan = Plan(QuarterRange(Quarter(2016, 1), Quarter(2018, 4)), {}),
                          .period = QuarterRange(Quarter(2016, 1), Quarter(2018, 4)),
                          .asOf = Quarter(2017, 2)};
    for (int i = 1; i <= 9; ++i) {
        target.places.push_back(place(("Sted " + std::to_string(i)).c_str(), i));
        target.lead.places.push_back(
            {.id = target.places.back().id, .name = {}, .figures = FigureSeries(target.period)});
    }
    return target;
}

} // namespace

TEST_CASE("Places are ranked by what they contributed; those that reported nothing come last") {
    RankedPlacesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setPlaces({place("Våler", std::nullopt), place("Åmot", -4), place("Elverum", 8)});
    CHECK(namesIn(model) == QStringList{"Elverum", "Åmot", "Våler"});
    CHECK(model.index(0, 0).data(RankedPlacesModel::shareRole).toDouble() == 1);
    CHECK(model.index(1, 0).data(RankedPlacesModel::shareRole).toDouble() == -0.5);
    CHECK(model.index(2, 0).data(RankedPlacesModel::shareRole).toDouble() == 0);
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == "Elverum: 8");
}

TEST_CASE("All zeros have no bars, and an empty ranking has no lines") {
    RankedPlacesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setPlaces({place("Åmot", 0)});
    CHECK(model.index(0, 0).data(RankedPlacesModel::shareRole).toDouble() == 0);
    model.setPlaces({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A ranking is searched by any part of a name") {
    QWidget parent;
    RankedPlaces ranking(&parent);
    ranking.setTheme(lightTheme());
    ranking.setTarget(manyPlaces());
    CHECK_FALSE(ranking.isHidden());
    const auto& shown = *ranking.findChild<QListView*>()->model();
    CHECK(shown.rowCount() == 9);
    ranking.findChild<QLineEdit*>()->setText("TED 7");
    CHECK(namesIn(shown) == QStringList{"Sted 7"});
    CHECK_FALSE(parent.grab().isNull());
}

TEST_CASE("Few places, or one chosen, need no ranking") {
    QWidget parent;
    RankedPlaces ranking(&parent);
    TargetSnapshot target = manyPlaces();
    target.place = "Sted 1";
    ranking.setTarget(target);
    CHECK(ranking.isHidden());
    target.place.reset();
    target.places.pop_back();
    target.lead.places.pop_back();
    ranking.setTarget(target);
    CHECK(ranking.isHidden());
}

} // namespace maalbilde
