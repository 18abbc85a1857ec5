#include "core/storage/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/document.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <fstream>
#include <vector>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

NewEntry jobs(int number, Quarter quarter) {
    return {.key = {"jobs", "elverum", quarter},
            .figure = Figure(Quantity::of(number)),
            .supersedes = std::nullopt,
            .provenance = {"Kari", {}, {}, {}, false}};
}

/// A document on a file with one figure, and what it has said so far.
class OpenDocument {
public:
    OpenDocument() {
        auto store = Store::create(path, {"Kari", {}, smallProgramme()}, clock);
        REQUIRE(store.has_value());
        REQUIRE(store->append({jobs(12, Quarter(2016, 1))}, 1).has_value());
        QObject::connect(&document, &Document::figuresChanged, &document, [this] { ++changes; });
        QObject::connect(&document, &Document::troubled, &document,
                         [this](const Error& error) { troubles.push_back(error.code); });
        REQUIRE(document.open(path).has_value());
    }

    /// What another process does, with a connection of its own.
    void recordElsewhere(int number, Quarter quarter) const {
        auto other = Store::open(path, Store::Access::readWrite, clock);
        REQUIRE(other.has_value());
        REQUIRE(other->append({jobs(number, quarter)}, 1).has_value());
    }

    [[nodiscard]] std::size_t entries() const { return document.ledger().entries().size(); }

    [[nodiscard]] bool troubledBy(ErrorCode code) const {
        return std::ranges::find(troubles, code) != troubles.end();
    }

    TemporaryFolder folder;
    fs::path path = folder.path() / "region.maalbilde";
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Document document{clock};
    int changes = 0;
    std::vector<ErrorCode> troubles;
};

} // namespace

TEST_CASE("What another process records shows up") {
    OpenDocument open;
    open.recordElsewhere(5, Quarter(2016, 2));
    CHECK(waitFor([&] { return open.entries() == 2; }));
    CHECK(open.changes > 0);
    open.recordElsewhere(6, Quarter(2016, 3));
    CHECK(waitFor([&] { return open.entries() == 3; }));
}

TEST_CASE("A revision of the programme by another process shows up, and the former one is kept") {
    OpenDocument open;
    Programme renamed = smallProgramme();
    renamed.name = "Renamed";
    auto other = Store::open(open.path, Store::Access::readWrite, open.clock);
    REQUIRE(other->revise({"Ola", "new name", renamed}, 1).has_value());
    CHECK(waitFor([&] { return open.document.programme().name == "Renamed"; }));
    CHECK(open.document.revisions().size() == 2);
    CHECK(open.document.snapshot({.asOf = Quarter(2016, 1)}).name == QLatin1String("Renamed"));
}

TEST_CASE("A file that replaces the open one is read and followed") {
    OpenDocument open;
    const fs::path fresh = open.folder.path() / "fresh";
    {
        auto store = Store::create(fresh, {"Kari", {}, smallProgramme()}, open.clock);
        REQUIRE(store->append({jobs(1, Quarter(2016, 1)), jobs(2, Quarter(2016, 2))}, 1).has_value());
    }
    fs::rename(fresh, open.path);
    CHECK(waitFor([&] { return open.entries() == 2; }));
    open.recordElsewhere(3, Quarter(2016, 3));
    CHECK(waitFor([&] { return open.entries() == 3; }));
}

TEST_CASE("A file that disappears is told of once it is missed, stays shown, and is read when it is back") {
    OpenDocument open;
    const fs::path aside = open.folder.path() / "aside";
    fs::rename(open.path, aside);
    CHECK(waitFor([&] { return open.troubledBy(ErrorCode::fileMissing); }));
    CHECK(open.entries() == 1);
    fs::rename(aside, open.path);
    CHECK(waitFor([&] { return open.changes > 0; }));
}

TEST_CASE("A file that is damaged while it is open is told of; the last good state stays") {
    OpenDocument open;
    std::ofstream(open.path, std::ios::binary | std::ios::trunc) << "not any more";
    CHECK(waitFor([&] { return !open.troubles.empty(); }));
    CHECK(open.entries() == 1);
    CHECK(open.document.isOpen());
}

TEST_CASE("A busy file is told of and read when it is free again") {
    OpenDocument open;
    {
        SQLite::Database holder(open.path.string(), SQLite::OPEN_READWRITE);
        holder.exec("BEGIN EXCLUSIVE");
        open.document.refresh();
        CHECK(open.troubles == std::vector{ErrorCode::fileBusy});
        CHECK(open.entries() == 1);
    }
    CHECK(waitFor([&] { return open.changes > 0; }));
}

TEST_CASE("A file that cannot be opened leaves the open one in its place") {
    OpenDocument open;
    const fs::path foreign = open.folder.path() / "letter.txt";
    std::ofstream(foreign) << "Dear Sir or Madam,";
    const auto refused = open.document.open(foreign);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::fileNotOurs);
    CHECK(open.document.path() == open.path);
    CHECK(open.entries() == 1);
}

TEST_CASE("A copy says the same as the file, and replaces nothing") {
    OpenDocument open;
    const fs::path copy = open.folder.path() / "copy.maalbilde";
    REQUIRE(open.document.saveCopy(copy).has_value());
    CHECK(readContent(copy, open.clock)->ledger.entries().size() == 1);
    CHECK(open.document.saveCopy(copy).error().code == ErrorCode::fileExists);
    CHECK(open.document.path() == open.path);
}

TEST_CASE("No copy is made of a file that somebody is writing") {
    OpenDocument open;
    const fs::path copy = open.folder.path() / "copy.maalbilde";
    std::ofstream(open.path.string() + "-journal") << "a transaction";
    CHECK(open.document.saveCopy(copy).error().code == ErrorCode::fileBusy);
    CHECK_FALSE(fs::exists(copy));
}

} // namespace maalbilde
