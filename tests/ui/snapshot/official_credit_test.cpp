#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/official_credit.h"
#include "ui/snapshot/programme_snapshot.h"
#include "ui/text/credits.h"

namespace maalbilde {

namespace {

constexpr auto kFetched =
    "SSB, tabell 01222, kodeliste KommSummer (oppdatert 2018-02-28, hentet 2018-03-01T09:00Z)";

/// A ledger with a figure for each indicator, place, quarter and source.
class Sources {
public:
    Ledger ledger;

    Sources& enter(const char* indicator, const char* place, Quarter quarter, const char* source) {
        const auto number = static_cast<std::int64_t>(ledger.entries().size()) + 1;
        REQUIRE_FALSE(ledger.append({.id = EntryId{number},
                                     .key = {indicator, place, quarter},
                                     .figure = Quantity::of(1),
                                     .recorded = Timestamp(1483228800000 + number),
                                     .provenance = {.author = "Kari", .source = source}}));
        return *this;
    }

    [[nodiscard]] QString credit(CreditScope scope, std::optional<std::string> place = {}) const {
        const ProgrammeSnapshot snapshot = programmeSnapshot(
            smallProgramme(), ledger, {.asOf = Quarter(2017, 1), .place = std::move(place)});
        return officialCredit(ledger, snapshot.targets[2], scope);
    }
};

} // namespace

TEST_CASE("Official figures that are shown are credited, once for each table") {
    Catalogue catalogue;
    Sources sources;
    CHECK(sources.credit(CreditScope::leadAndSupporting).isEmpty());
    sources.enter("residents", "elverum", Quarter(2016, 1), kFetched)
        .enter("residents", "elverum", Quarter(2016, 2), "SSB, tabell 01222 (oppdatert 2017-02-28)")
        .enter("residents", "aamot", Quarter(2016, 1), "Åmot kommune")
        .enter("population", "aamot", Quarter(2016, 1), "SSB tabell 07459, nedlastet")
        .enter("jobs", "aamot", Quarter(2016, 1), "SSB, tabell 07984 (oppdatert 2018-01-01)");
    CHECK(sources.credit(CreditScope::lead) == QStringLiteral("Kilde: SSB, tabell 01222 (CC BY 4.0)"));
    CHECK(sources.credit(CreditScope::leadAndSupporting) ==
          QStringLiteral("Kilde: SSB, tabell 01222; SSB, tabell 07459 (CC BY 4.0)"));
    CHECK(sources.credit(CreditScope::lead, "aamot").isEmpty());
}

TEST_CASE("The official series that a target is held against is credited wherever the target is drawn") {
    Catalogue catalogue;
    Programme programme = smallProgramme();
    Indicator series = programme.indicators[2];
    series.id = "published";
    programme.indicators.push_back(series);
    programme.targets[2].official = series.id;
    Sources sources;
    sources.enter("published", "aamot", Quarter(2016, 1), kFetched);
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(programme, sources.ledger, {.asOf = Quarter(2017, 1)});
    CHECK(officialCredit(sources.ledger, snapshot.targets[2], CreditScope::lead) ==
          QStringLiteral("Kilde: SSB, tabell 01222 (CC BY 4.0)"));
}

TEST_CASE("Figures of later quarters are not shown and not credited") {
    Catalogue catalogue;
    Sources sources;
    sources.enter("residents", "elverum", Quarter(2017, 2), kFetched);
    CHECK(sources.credit(CreditScope::lead).isEmpty());
}

TEST_CASE("A table is credited in whatever words a source names it") {
    for (const char* named : {kFetched, "SSB, tabell 01222", "SSB tabell 01222, nedlastet",
                              "ssb, table 01222", "SSB, tabell 01222 (hentet 2018-03-01T09:00Z)"})
        CHECK(creditedTable(named) == QStringLiteral("SSB, tabell 01222"));
    CHECK(creditedTable("Eurostat, tabell abc (oppdatert 2018-01-01)") ==
          QStringLiteral("Eurostat, tabell abc"));
    for (const char* other :
         {"", "SSB", "SSB, tabell 1222", "Elverum kommune", "tabell 01222", "SSBs tabell 01222"})
        CHECK(creditedTable(other).isEmpty());
    Catalogue catalogue;
    CHECK(creditLine({QStringLiteral("Eurostat, tabell abc")}) ==
          QStringLiteral("Kilde: Eurostat, tabell abc"));
}

} // namespace maalbilde
