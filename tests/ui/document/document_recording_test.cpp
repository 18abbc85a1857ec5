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
const FigureKey kOtherCell{"jobs", "aamot", Quarter(2016, 1)};

Report report(const FigureKey& key, Figure figure, const char* reason = "") {
    return {key, figure, {{}, {}, {}, reason, false}};
}

/// A document on an empty file, open on Kari's desk.
class Desk {
public:
    Desk() {
        REQUIRE(Store::create(path, {"Kari", {}, smallProgramme()}, clock).has_value());
        document.setAuthor("Kari");
        QObject::connect(&document, &Document::figuresChanged, &document, [this] { ++changes; });
        REQUIRE(document.open(path).has_value());
    }

    /// What Ola does in a process of his own.
    void recordElsewhere(NewEntry entry) const {
        entry.provenance.author = "Ola";
        auto other = Store::open(path, Store::Access::readWrite, clock);
        REQUIRE(other->append({std::move(entry)}, 1).has_value());
    }

    [[nodiscard]] Result<void> type(int number, const char* reason = "") {
        return document.record({report(kCell, Figure(Quantity::of(number)), reason)});
    }

    [[nodiscard]] const LedgerEntry& newest() const { return document.ledger().entries().back(); }

    /// What another program would read.
    [[nodiscard]] Ledger inFile() const {
        return Store::open(path, Store::Access::readOnly, clock)->ledger().value();
    }

    [[nodiscard]] std::size_t entries() const { return document.ledger().entries().size(); }

    TemporaryFolder folder;
    fs::path path = folder.path() / "region.maalbilde";
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Catalogue words{Language::nb};
    Document document{clock};
    int changes = 0;
};

Figure number(int units) {
    return Quantity::of(units);
}

} // namespace

TEST_CASE("What is recorded stands in the file under the author's name, and is announced once") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    CHECK(desk.changes == 1);
    CHECK(desk.inFile().entries().size() == 1);
    CHECK(desk.newest().figure == number(12));
    CHECK(desk.newest().provenance.author.view() == "Kari");
    CHECK(desk.newest().provenance.reason.empty());
    for (const QDeadlineTimer heard(300); !heard.hasExpired();) // one's own writing is no news
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    CHECK(desk.changes == 1);
}

TEST_CASE("The same again is no entry and no step to undo") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    REQUIRE(desk.type(12).has_value());
    CHECK(desk.entries() == 1);
    REQUIRE(desk.document.undo().has_value());
    CHECK(desk.document.cellsToUndo().empty());
}

TEST_CASE("Only one's own figure of the same sitting is corrected without a reason") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    REQUIRE(desk.type(13).has_value());
    CHECK(desk.newest().provenance.reason.view() == "rettet under registrering");

    desk.document.setAuthor("Per");
    CHECK(desk.type(14).error().code == ErrorCode::reasonNeeded);
    REQUIRE(desk.type(14, "telt på nytt").has_value());
    CHECK(desk.newest().provenance.reason.view() == "telt på nytt");

    REQUIRE(desk.document.open(desk.path).has_value()); // another sitting
    CHECK(desk.type(15).error().code == ErrorCode::reasonNeeded);
    CHECK(desk.entries() == 3);
}

TEST_CASE("A source that is added to a standing figure is an entry that explains itself") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    REQUIRE(desk.document.open(desk.path).has_value());
    Report sourced = report(kCell, number(12));
    sourced.provenance.source = "NAV";
    REQUIRE(desk.document.record({sourced}).has_value());
    CHECK(desk.newest().provenance.source.view() == "NAV");
    CHECK(desk.newest().provenance.reason.view() == "kilde eller merknad endret");
}

TEST_CASE("A block goes in whole or not at all, and is one step") {
    Desk desk;
    CHECK_FALSE(desk.document.record({report(kCell, number(1)), report(kOtherCell, number(-1))}).has_value());
    CHECK(desk.entries() == 0);
    REQUIRE(desk.document.record({report(kCell, number(1)), report(kOtherCell, number(2))}).has_value());
    CHECK(desk.document.cellsToUndo() == std::vector{kCell, kOtherCell});
    REQUIRE(desk.document.undo().has_value());
    CHECK(desk.entries() == 4);
    CHECK(desk.document.ledger().head(kCell)->isWithdrawal());
    CHECK(desk.document.ledger().head(kOtherCell)->isWithdrawal());
}

TEST_CASE("Undo and redo append what stood before and after, with their own reason") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    REQUIRE(desk.type(13).has_value());
    REQUIRE(desk.document.undo().has_value());
    CHECK(desk.newest().figure == number(12));
    CHECK(desk.newest().provenance.reason.view() == "angret");
    CHECK(desk.document.cellsToRedo() == std::vector{kCell});
    REQUIRE(desk.document.redo().has_value());
    CHECK(desk.newest().figure == number(13));
    CHECK(desk.newest().provenance.reason.view() == "gjort om");
    REQUIRE(desk.document.undo().has_value());
    REQUIRE(desk.document.undo().has_value());
    CHECK(desk.newest().isWithdrawal());
    CHECK(desk.inFile().entries().size() == 6);
    REQUIRE(desk.document.redo().has_value());
    CHECK(desk.newest().figure == number(12));
}

TEST_CASE("A step is not undone over what somebody else has written since") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    desk.recordElsewhere({kCell, number(20), EntryId{1}, {"Ola", {}, {}, "telt på nytt", false}});
    REQUIRE(waitFor([&] { return desk.entries() == 2; }));
    CHECK(desk.document.undo().error().code == ErrorCode::cellChangedMeanwhile);
    CHECK(desk.newest().figure == number(20));
    CHECK(desk.document.cellsToUndo() == std::vector{kCell});
    CHECK(desk.document.cellsToRedo().empty());
}

TEST_CASE("Whoever writes second in a cell learns what the other wrote, and writes nothing") {
    Desk desk;
    desk.recordElsewhere({kCell, number(20), std::nullopt, {}});
    const auto refused = desk.type(12);
    CHECK(refused.error().code == ErrorCode::cellChangedMeanwhile);
    CHECK(desk.entries() == 1); // and the document shows it
    CHECK(desk.newest().provenance.author.view() == "Ola");
}

TEST_CASE("What somebody else has written in another cell meanwhile is taken in too") {
    Desk desk;
    desk.recordElsewhere({kOtherCell, number(20), std::nullopt, {}});
    REQUIRE(desk.type(12).has_value());
    CHECK(desk.entries() == 2);
    CHECK(desk.document.ledger().head(kOtherCell)->figure == number(20));
}

TEST_CASE("A read-only file says so before anybody types, and an undo that fails can be tried again") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    fs::permissions(desk.path, fs::perms::owner_read);
    CHECK(desk.document.undo().error().code == ErrorCode::fileReadOnly);
    CHECK(desk.document.cellsToUndo() == std::vector{kCell});
    desk.document.refresh();
    REQUIRE(desk.document.writeFault().has_value());
    CHECK(desk.document.writeFault()->code == ErrorCode::fileReadOnly);
    fs::permissions(desk.path, fs::perms::owner_read | fs::perms::owner_write);
    desk.document.refresh();
    CHECK_FALSE(desk.document.writeFault().has_value());
    REQUIRE(desk.document.undo().has_value());
    CHECK(desk.newest().isWithdrawal());
}

TEST_CASE("A file that is gone takes nothing and is not made anew") {
    Desk desk;
    fs::rename(desk.path, desk.folder.path() / "elsewhere.maalbilde");
    CHECK(desk.type(12).error().code == ErrorCode::fileMissing);
    CHECK_FALSE(fs::exists(desk.path));
    fs::rename(desk.folder.path() / "elsewhere.maalbilde", desk.path);
    CHECK(desk.type(12).has_value());
}

TEST_CASE("Another file under the same name is read whole") {
    Desk desk;
    REQUIRE(desk.type(12).has_value());
    const fs::path other = desk.folder.path() / "other.maalbilde";
    auto store = Store::create(other, {"Ola", {}, smallProgramme()}, desk.clock);
    REQUIRE(
        store->append({{kOtherCell, number(3), std::nullopt, {"Ola", {}, {}, {}, false}}}, 1).has_value());
    fs::rename(other, desk.path);
    CHECK(waitFor([&] { return desk.document.ledger().head(kOtherCell) != nullptr; }));
    CHECK(desk.document.ledger().head(kCell) == nullptr);
}

} // namespace maalbilde
