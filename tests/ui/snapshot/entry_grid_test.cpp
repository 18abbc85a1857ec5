#include "tests/support/chart_programme.h"
#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/entry_grid.h"

#include <QSet>

namespace maalbilde {

namespace {

const Quarter kQuarter(2017, 2);

/// One round in which every state of a cell occurs.
class Round {
public:
    Round() {
        for (int back = 1; back <= 4; ++back)
            m_figures.enter("firms", "vaaler", kQuarter - back, 1);
        m_figures.enter("jobs", "elverum", kQuarter, 4)
            .enter("jobs", "aamot", kQuarter, 0)
            .enter("firms", "elverum", kQuarter, Figure::notApplicable())
            .enter("firms", "aamot", kQuarter, 3)
            .enter("firms", "aamot", kQuarter, 2)
            .enter("firms", "vaaler", kQuarter, 200)
            .enter("reputation", "region", kQuarter, 61);
    }

    [[nodiscard]] EntryGrid grid(const EntryShape& shape = QuarterRound{kQuarter}) const {
        return entryGrid(m_programme, m_figures.ledger(), {shape, kQuarter, Language::nb});
    }

    [[nodiscard]] EntryGrid over(const char* indicator) const {
        return grid(IndicatorOverTime{indicator, {Quarter(2017, 1), Quarter(2017, 4)}});
    }

    LedgerBuilder& figures() { return m_figures; }

private:
    Catalogue m_words{Language::nb};
    Programme m_programme = smallProgramme();
    LedgerBuilder m_figures;
};

} // namespace

TEST_CASE("A round has a row for each indicator and a column for each place, the region last") {
    const EntryGrid grid = Round().grid();
    CHECK(grid.corner == "2. kvartal 2017");
    CHECK(grid.columns == std::vector<QString>{"Elverum", "Åmot", "Våler", "Hele regionen"});
    CHECK(grid.rows.size() == 5);
    CHECK(grid.cells.size() == 20);
    CHECK(grid.at(0, 1).key == FigureKey{"jobs", "aamot", kQuarter});
    CHECK(grid.at(3, 3).key == FigureKey{"reputation", "region", kQuarter});
}

TEST_CASE("More than twelve places are rows, the region last, and every cell keeps its figure") {
    const Catalogue words(Language::nb);
    const auto grid = [](int places, const EntryShape& shape) {
        return entryGrid(wideProgramme(places), {}, {shape, kQuarter, Language::nb});
    };
    const IndicatorOverTime jobs{"jobs", {Quarter(2017, 1), Quarter(2017, 4)}};
    CHECK(grid(12, QuarterRound{kQuarter}).columns.size() == 13);
    const EntryGrid round = grid(13, QuarterRound{kQuarter});
    REQUIRE(round.rows.size() == 14);
    CHECK(round.rows.front() == "Sted 1");
    CHECK(round.rows.back() == "Hele regionen");
    CHECK(round.columns.size() == wideProgramme(13).indicators.size());
    CHECK(round.at(4, 0).key == FigureKey{"jobs", "m5", kQuarter});
    const EntryGrid year = grid(357, jobs);
    REQUIRE(year.rows.size() == 358);
    CHECK(year.columns.size() == 5); // four quarters and their sum
    CHECK(year.at(356, 2).key == FigureKey{"jobs", "m357", Quarter(2017, 3)});
    CHECK(year.due == 2 * 357);
}

TEST_CASE("When every figure is in, the summary says so, with its number as people write it") {
    const Catalogue words(Language::nb);
    const Programme programme = wideProgramme(1200);
    LedgerBuilder figures;
    for (const Municipality& place : programme.municipalities)
        figures.enter("jobs", place.id.c_str(), Quarter(2016, 1), 1);
    const IndicatorOverTime jobs{"jobs", {Quarter(2016, 1), Quarter(2016, 1)}};
    CHECK(entryGrid(programme, figures.ledger(), {jobs, kQuarter, Language::nb}).summary ==
          "Alle 1\u00A0200 tall er inne.");
}

TEST_CASE("Every state of a cell has a text of its own") {
    const EntryGrid grid = Round().grid();
    CHECK(grid.at(0, 0).text == "4,0");
    CHECK(grid.at(0, 1).text == "0,0");
    CHECK(grid.at(0, 2).text == "mangler");
    CHECK(grid.at(1, 0).text == "ikke aktuelt");
    CHECK(grid.at(1, 1).remark == "rettet");
    CHECK(grid.at(1, 2).remark == "uvanlig?");
    CHECK(grid.at(3, 0).text == "bare regionen");
    CHECK_FALSE(grid.at(3, 0).isOpen());
    CHECK(Round().over("jobs").at(2, 0).text == "ikke ennå");
}

TEST_CASE("A preliminary figure says so") {
    Programme programme = smallProgramme();
    Ledger ledger;
    REQUIRE_FALSE(ledger.append({EntryId{1},
                                 {"jobs", "aamot", kQuarter},
                                 Quantity::of(1),
                                 {},
                                 Timestamp(1),
                                 {"Kari", {}, {}, {}, true}}));
    const Catalogue words(Language::nb);
    const EntryGrid grid = entryGrid(programme, ledger, {QuarterRound{kQuarter}, kQuarter, Language::nb});
    CHECK(grid.at(0, 1).remark == "foreløpig");
}

TEST_CASE("A confirmed figure is no longer asked about") {
    Round round;
    round.figures().enter("firms", "vaaler", kQuarter, 200);
    CHECK(round.grid().at(1, 2).remark.isEmpty());
}

TEST_CASE("A sum says how many of its figures are in, and nothing is not zero") {
    const EntryGrid grid = Round().grid();
    CHECK(grid.at(0, 3).text == "4,0");
    CHECK(grid.at(0, 3).remark == "2 av 3");
    CHECK(grid.at(1, 3).text == "202,0");
    CHECK(grid.at(1, 3).remark.isEmpty()); // what is not applicable is not waited for
    CHECK(grid.at(2, 3).text == "–");
    CHECK_FALSE(grid.at(2, 3).isOpen());
}

TEST_CASE("One indicator over time has a row for each quarter and one for the sum") {
    const EntryGrid grid = Round().over("firms");
    CHECK(grid.corner == "firms");
    CHECK(grid.rows == std::vector<QString>{"1. kvartal 2017", "2. kvartal 2017", "3. kvartal 2017",
                                            "4. kvartal 2017", "Sum"});
    CHECK(grid.at(4, 2).text == "201,0");
    CHECK(grid.at(4, 3).text == "203,0");
    CHECK(grid.at(4, 3).remark == "3 av 5");
}

TEST_CASE("What the region alone reports has one column, and levels are not summed over time") {
    Round round;
    round.figures().enter("reputation", "region", Quarter(2017, 1), 58);
    const EntryGrid grid = round.over("reputation");
    CHECK(grid.columns == std::vector<QString>{"Hele regionen"});
    CHECK(grid.rows.back() == "Siste");
    CHECK(grid.at(4, 0).text == "61,0");
}

TEST_CASE("The summary counts what is due: not applicable is an answer, the future is not asked for") {
    CHECK(Round().grid().summary == "6 av 13 tall er inne, 7 mangler.");
    CHECK(Round().over("firms").summary == "4 av 6 tall er inne, 2 mangler.");
    CHECK(Round().over("reputation").due == 2);
}

TEST_CASE("An indicator that is gone leaves an empty grid") {
    const EntryGrid grid = Round().over("visits");
    CHECK(grid.cells.empty());
    CHECK(grid.summary.isEmpty());
}

TEST_CASE("What would be typed for a cell is read back as its figure by spreadsheets and by us") {
    Round round;
    round.figures().enter("residents", "elverum", kQuarter, Figure(Quantity::ofThousandths(-1234500)));
    const EntryGrid grid = round.grid();
    CHECK(grid.at(2, 0).typed == "-1234,5");
    CHECK(grid.at(2, 0).text == "−1\u00A0234,5");
    CHECK(grid.at(1, 0).typed == "ikke aktuelt");
    CHECK(grid.at(2, 1).typed.isEmpty());
}

} // namespace maalbilde
