#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/cell_snapshot.h"

namespace maalbilde {

namespace {

const Quarter kQuarter(2017, 2);
const FigureKey kCell{"residents", "aamot", kQuarter};

CellSnapshot snapshotOf(const Ledger& ledger) {
    return cellSnapshot(smallProgramme(), ledger, kCell, {QuarterRound{kQuarter}, kQuarter, Language::nb});
}

Ledger withSources() {
    Ledger ledger;
    std::int64_t id = 0;
    for (const auto& [indicator, source] :
         {std::pair{"jobs", "NAV"}, {"residents", "SSB"}, {"firms", "Brreg"}, {"jobs", "SSB"}}) {
        const Quarter quarter = Quarter(2016, 1) + static_cast<int>(id);
        ++id;
        REQUIRE_FALSE(ledger.append({EntryId{id},
                                     {indicator, "aamot", quarter},
                                     Quantity::of(1),
                                     {},
                                     Timestamp(id),
                                     {"Kari", source, {}, {}, false}}));
    }
    return ledger;
}

} // namespace

TEST_CASE("A cell shows last year, the last eight and its history, the newest first") {
    const Catalogue words(Language::nb);
    LedgerBuilder figures;
    figures.enter("residents", "aamot", kQuarter - 4, 3)
        .enter("residents", "aamot", kQuarter - 1, -2)
        .enter("residents", "aamot", kQuarter, 4)
        .enter("residents", "aamot", kQuarter, 5);
    const CellSnapshot cell = snapshotOf(figures.ledger());
    CHECK(cell.title == "residents, Åmot");
    CHECK(cell.quarterText == "2. kvartal 2017");
    REQUIRE(cell.around.size() == 2);
    CHECK(cell.around[0].text == "3,0 (2. kv. 2016)");
    CHECK(cell.around[1].text == "–  –  –  3,0  –  –  −2,0  5,0");
    CHECK(cell.history == QStringList{"01.01.2017 · 5,0 · tester · corrected", "01.01.2017 · 4,0 · tester"});
    CHECK(cell.question.isEmpty());
}

TEST_CASE("The history of a cell tells the day as the log does: by the clock on the wall") {
    const Catalogue words(Language::nb);
    Ledger ledger;
    REQUIRE_FALSE(ledger.append({.id = EntryId{1},
                                 .key = kCell,
                                 .figure = Quantity::of(4),
                                 .recorded = Timestamp::parse("2017-06-30T22:30:00Z").value(),
                                 .provenance = {.author = "Kari"}}));
    CHECK(snapshotOf(ledger).history == QStringList{"01.07.2017 · 4,0 · Kari"});
}

TEST_CASE("A cell without a past says nothing about it") {
    const Catalogue words(Language::nb);
    const CellSnapshot cell = snapshotOf(Ledger());
    CHECK(cell.around.empty());
    CHECK(cell.history.isEmpty());
    CHECK(cell.source.isEmpty());
}

TEST_CASE("An unusual figure is a question that names what is usual") {
    const Catalogue words(Language::nb);
    LedgerBuilder figures;
    for (int back = 1; back <= 4; ++back)
        figures.enter("residents", "aamot", kQuarter - back, back);
    figures.enter("residents", "aamot", kQuarter, 200);
    CHECK(snapshotOf(figures.ledger()).question ==
          "Tallene her har ligget mellom 1,0 og 4,0. Er 200,0 riktig?");
}

TEST_CASE("Sources used of late are offered, those of the indicator before others, each once") {
    const Catalogue words(Language::nb);
    CHECK(snapshotOf(withSources()).recentSources == QStringList{"SSB", "Brreg", "NAV"});
}

} // namespace maalbilde
