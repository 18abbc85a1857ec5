#include "core/storage/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/document.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

const FigureKey kCell{"jobs", "elverum", Quarter(2016, 1)};

/// A file in which 12 was corrected to 15, commented on, and the programme renamed; one step after another.
class Story {
public:
    Story() {
        REQUIRE(Store::create(path, {"Kari", {}, smallProgramme()}, clock).has_value());
        document.setAuthor("Kari");
        REQUIRE(document.open(path).has_value());
        REQUIRE(type(12).has_value());
        first = newest().recorded;
        REQUIRE(type(15).has_value());
        REQUIRE(document.comment("jobs", Quarter(2016, 1), "Går bra").has_value());
        Programme renamed = smallProgramme();
        renamed.name = "Renamed";
        auto other = Store::open(path, Store::Access::readWrite, clock);
        REQUIRE(other->revise({"Ola", "nytt navn", renamed}, 1).has_value());
        document.refresh();
        QObject::connect(&document, &Document::figuresChanged, &document, [this] { ++changes; });
    }

    Result<void> type(int number) { return document.record({{kCell, Figure(Quantity::of(number)), {}}}); }

    [[nodiscard]] const LedgerEntry& newest() const { return document.ledger().entries().back(); }

    TemporaryFolder folder;
    fs::path path = folder.path() / "region.maalbilde";
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2018-01-15").value()};
    Catalogue words{Language::nb};
    Document document{clock};
    Timestamp first{0};
    int changes = 0;
};

} // namespace

TEST_CASE("Who looks back sees figures, comments, programme and day as they were, and hears of it") {
    Story story;
    story.document.lookBackAt(story.first);
    CHECK(story.changes == 1);
    CHECK(story.document.knownAt() == story.first);
    CHECK(story.document.ledger().entries().size() == 1);
    CHECK(story.document.comments().empty());
    CHECK(story.document.revisions().size() == 1);
    CHECK(story.document.programme().name != "Renamed");
    CHECK(story.document.today() == parseDate("2017-07-10").value());
    const ProgrammeSnapshot snapshot = story.document.snapshot({.asOf = Quarter(2016, 1)});
    CHECK(snapshot.received.reported == 1);
    CHECK(snapshot.knownAtText.startsWith("Slik det var kjent 10.07.2017 kl. 11.00"));
}

TEST_CASE("Nothing can be recorded, said, undone or taken back in the past, and nothing is written") {
    Story story;
    story.document.lookBackAt(story.first);
    REQUIRE(story.document.writeFault().has_value());
    CHECK(story.document.writeFault()->code == ErrorCode::pastIsReadOnly);
    CHECK(story.type(20).error().code == ErrorCode::pastIsReadOnly);
    CHECK(story.document.takeBack(kCell).error().code == ErrorCode::pastIsReadOnly);
    CHECK(story.document.comment("jobs", Quarter(2016, 1), "Nei").error().code == ErrorCode::pastIsReadOnly);
    CHECK(story.document.cellsToUndo().empty());
    const auto inFile = Store::open(story.path, Store::Access::readOnly, story.clock);
    CHECK(inFile->ledger()->entries().size() == 2);
    CHECK(inFile->comments()->size() == 1);
}

TEST_CASE("Back in the present everything stands as before, with what others wrote meanwhile") {
    Story story;
    story.document.lookBackAt(story.first);
    {
        auto other = Store::open(story.path, Store::Access::readWrite, story.clock);
        REQUIRE(other
                    ->append({{.key = {"jobs", "aamot", Quarter(2016, 1)},
                               .figure = Figure(Quantity::of(3)),
                               .supersedes = std::nullopt,
                               .provenance = {"Ola", {}, {}, {}, false}}},
                             2)
                    .has_value());
    }
    story.document.refresh();
    CHECK(story.document.ledger().entries().size() == 1);
    story.document.returnToPresent();
    CHECK_FALSE(story.document.knownAt());
    CHECK_FALSE(story.document.writeFault());
    CHECK(story.document.ledger().entries().size() == 3);
    CHECK(story.document.programme().name == "Renamed");
    CHECK(story.document.snapshot({.asOf = Quarter(2016, 1)}).received.reported == 2);
    CHECK(story.document.cellsToUndo().size() == 1);
}

TEST_CASE("Opening a file ends the looking back") {
    Story story;
    story.document.lookBackAt(story.first);
    REQUIRE(story.document.open(story.path).has_value());
    CHECK_FALSE(story.document.knownAt());
}

TEST_CASE("The newest entry of a cell is taken back by an entry that says what stood before, and why") {
    Story story;
    REQUIRE(story.document.takeBack(kCell).has_value());
    CHECK(story.newest().figure == Figure(Quantity::of(12)));
    CHECK(story.newest().provenance.reason.view() == "angret");
    CHECK(story.document.ledger().entries().size() == 3);
    REQUIRE(story.document.undo().has_value()); // it is a step like any other
    CHECK(story.newest().figure == Figure(Quantity::of(15)));
}

TEST_CASE("Taking back the only entry of a cell withdraws it; taking that back restores it with its source") {
    Story story;
    const FigureKey cell{"jobs", "vaaler", Quarter(2016, 1)};
    REQUIRE(story.document.record({{cell, Figure(Quantity::of(3)), {.source = "Kommunen"}}}).has_value());
    REQUIRE(story.document.takeBack(cell).has_value());
    CHECK(story.newest().isWithdrawal());
    REQUIRE(story.document.takeBack(cell).has_value());
    CHECK(story.newest().figure == Figure(Quantity::of(3)));
    CHECK(story.newest().provenance.source.view() == "Kommunen");
}

} // namespace maalbilde
