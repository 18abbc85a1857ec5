#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/charts/data/chart_dump.h"

namespace maalbilde {

namespace {

const Quarter kAsOf(2017, 2);

LedgerBuilder jobsWithGaps() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), kNothingEntered, whole(3), whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), whole(2), kNothingEntered, whole(2), whole(0), whole(3)});
    enterRow(ledger, "jobs", "vaaler",
             {whole(2), whole(1), kNothingEntered, whole(4), kNothingEntered, whole(0)});
    return ledger;
}

/// The programme as it was before 2017, with another goal for jobs, and as it is now.
std::vector<RecordedProgramme> revisionsOf(const Programme& now) {
    Programme before = now;
    before.targets[0].rule = CumulativeMinimum{Quantity::of(140)};
    return {{.number = 1, .recorded = *Timestamp::parse("2016-01-10"), .reason = "", .programme = before},
            {.number = 2,
             .recorded = *Timestamp::parse("2017-02-15"),
             .reason = "Styrevedtak 4/17.",
             .programme = now}};
}

} // namespace

TEST_CASE(
    "What is reached goes up in steps, broken where nothing is reported, against plan, goal and outlook") {
    const Catalogue catalogue;
    CHECK(dump(cumulativeChart(snapshotOf(chartProgramme(), jobsWithGaps().ledger(), 0, {.asOf = kAsOf}))) ==
          QStringLiteral(R"(Arbeidsplasser, hele regionen, per 2. kvartal 2017
33 av 100, plan nå 39 (−6)
arbeidsplasser
axis 0..116.55: 0 20 40 60 80 100
time 6 of 12: 2016 0..4 2017 4..8 2018 8..12
actual (0, 0) (1, 0) (1, 7) (2, 7) (2, 14)
actual (3, 14) (4, 14) (4, 23) (5, 23) (5, 26) (6, 26) (6, 33)
gap at 2..3 «mangler»
part missing at 4..5 «Våler mangler»
plan (0, 0) (1, 8.33333) (2, 16.6667) (3, 25) (4, 33.3333) (5, 41.6667) (6, 50) (7, 58.3333) (8, 66.6667) (9, 75) (10, 83.3333) (11, 91.6667) (12, 100)
solid goal 100 at 0..12 «mål 100»
low (6, 33) (12, 63)
median (6, 33) (12, 84)
high (6, 33) (12, 111)
fan «63–111»
)"));
}

TEST_CASE("A changed target leaves its earlier goal as a dashed step") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    SnapshotQuestion question{.asOf = kAsOf};
    question.revisions = revisionsOf(programme);
    const TargetSnapshot snapshot = snapshotOf(programme, jobsWithGaps().ledger(), 0, question);
    const CumulativeChart chart = cumulativeChart(snapshot);
    REQUIRE(chart.goals.size() == 2);
    CHECK(chart.goals[0] == GoalStep{.from = 0,
                                     .to = 4,
                                     .value = 140,
                                     .earlier = true,
                                     .label = QStringLiteral("mål 140 til 15.02.2017")});
    CHECK(chart.goals[1] ==
          GoalStep{.from = 4, .to = 12, .value = 100, .earlier = false, .label = QStringLiteral("mål 100")});
    CHECK(chart.axis.holds(140 * 1.05));
}

TEST_CASE("A net figure may fall below zero, and the axis follows") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    enterRow(ledger, "residents", "elverum", {whole(-20), whole(-15), whole(10), whole(5), whole(-30)});
    enterRow(ledger, "residents", "aamot", {whole(-4), whole(-3), whole(-2), whole(0), whole(-6)});
    enterRow(ledger, "residents", "vaaler", {whole(8), whole(1), whole(-1), whole(3), whole(2)});
    CHECK(
        dump(cumulativeChart(snapshotOf(chartProgramme(), ledger.ledger(), 2, {.asOf = Quarter(2017, 1)}))) ==
        QStringLiteral(R"(Tilflytting, hele regionen, per 1. kvartal 2017
−52 av +200, plan nå +83 (−135)
personer
axis -270.456..222.403: -200 -100 0 100 200
time 5 of 12: 2016 0..4 2017 4..8 2018 8..12
actual (0, 0) (1, 0) (1, -16) (2, -16) (2, -33) (3, -33) (3, -26) (4, -26) (4, -18) (5, -18) (5, -52)
plan (0, 0) (1, 16.6667) (2, 33.3333) (3, 50) (4, 66.6667) (5, 83.3333) (6, 100) (7, 116.667) (8, 133.333) (9, 150) (10, 166.667) (11, 183.333) (12, 200)
solid goal 200 at 0..12 «mål +200»
low (5, -52) (12, -248.053)
median (5, -52) (12, -115)
high (5, -52) (12, 18.0535)
fan «−248 til +18»
)"));
}

TEST_CASE("Before anything is entered there are plan, goal and a gap") {
    const Catalogue catalogue;
    CHECK(dump(cumulativeChart(snapshotOf(chartProgramme(), {}, 0, {.asOf = Quarter(2016, 2)}))) ==
          QStringLiteral(R"(Arbeidsplasser, hele regionen, per 2. kvartal 2016
ingen tall ennå, mål 100
arbeidsplasser
axis 0..105: 0 20 40 60 80 100
time 2 of 12: 2016 0..4 2017 4..8 2018 8..12
gap at 0..2 «mangler»
plan (0, 0) (1, 8.33333) (2, 16.6667) (3, 25) (4, 33.3333) (5, 41.6667) (6, 50) (7, 58.3333) (8, 66.6667) (9, 75) (10, 83.3333) (11, 91.6667) (12, 100)
solid goal 100 at 0..12 «mål 100»
)"));
}

TEST_CASE("A place without a target of its own has a line, but neither plan nor goal nor outlook") {
    const Catalogue catalogue;
    const CumulativeChart chart = cumulativeChart(
        snapshotOf(chartProgramme(), jobsWithGaps().ledger(), 0, {.asOf = kAsOf, .place = "aamot"}));
    CHECK(chart.plan.empty());
    CHECK(chart.goals.empty());
    CHECK_FALSE(chart.outlook);
    REQUIRE(chart.marks.size() == 5);
    CHECK(chart.marks.back().reading == "2. kvartal 2017: 9 arbeidsplasser");
}

} // namespace maalbilde
