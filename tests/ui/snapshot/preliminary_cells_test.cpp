#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/preliminary_cells.h"

namespace maalbilde {

namespace {

/// Enters figures that their reporters call preliminary, and one correction that is final.
class Reports {
public:
    void enter(const char* indicator, const char* place, Quarter quarter, bool preliminary) {
        const FigureKey key{indicator, place, quarter};
        const LedgerEntry* head = ledger.head(key);
        const auto number = static_cast<std::int64_t>(ledger.entries().size()) + 1;
        REQUIRE_FALSE(
            ledger.append({.id = EntryId{number},
                           .key = key,
                           .figure = Quantity::of(number),
                           .supersedes = head == nullptr ? std::nullopt : std::optional(head->id),
                           .recorded = Timestamp(number),
                           .provenance = {"Kari", {}, {}, head == nullptr ? "" : "final", preliminary}}));
    }

    Ledger ledger;
};

} // namespace

TEST_CASE(
    "Preliminary are the figures in force that are called so, up to the quarter, of places that report") {
    Reports reports;
    reports.enter("jobs", "vaaler", Quarter(2016, 2), true);
    reports.enter("jobs", "aamot", Quarter(2016, 2), true);
    reports.enter("jobs", "elverum", Quarter(2016, 1), true);
    reports.enter("jobs", "elverum", Quarter(2016, 1), false); // final now
    reports.enter("jobs", "elverum", Quarter(2016, 2), false);
    reports.enter("jobs", "aamot", Quarter(2016, 3), true); // later
    reports.enter("jobs", "oslo", Quarter(2016, 1), true);  // no longer in the programme
    const auto cells = preliminaryCells(chartProgramme(), reports.ledger, Quarter(2016, 2));
    CHECK(cells == std::vector<PreliminaryCell>{{"jobs", "aamot", Quarter(2016, 2)},
                                                {"jobs", "vaaler", Quarter(2016, 2)}});
}

TEST_CASE("Preliminary figures are named, of many the first") {
    const Catalogue catalogue;
    const Programme programme = chartProgramme();
    std::vector<PreliminaryCell> cells{{"jobs", "aamot", Quarter(2016, 2)},
                                       {"firms", "elverum", Quarter(2016, 1)}};
    const auto text = [&](const std::optional<std::string>& place) {
        return preliminaryText(programme, cells, programme.indicators[0], place, Language::nb);
    };
    CHECK(text({}) == QStringLiteral("Foreløpige tall: Åmot 2. kv. 2016"));
    CHECK(text("aamot") == text({}));
    CHECK(text("elverum") == QString());
    for (int i = 0; i < 6; ++i)
        cells.push_back({"jobs", "vaaler", Quarter(2016, 1) + i});
    CHECK(text({}) ==
          QStringLiteral("Foreløpige tall: Åmot 2. kv. 2016, Våler 1. kv. 2016, Våler 2. kv. 2016, "
                         "Våler 3. kv. 2016, 3 til"));
}

} // namespace maalbilde
