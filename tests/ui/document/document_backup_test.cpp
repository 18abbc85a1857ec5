#include "core/storage/backup.h"
#include "core/storage/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/document.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

struct BackedUpDocument {
    BackedUpDocument() {
        REQUIRE(Store::create(path, {"Kari", {}, smallProgramme()}, clock).has_value());
        QObject::connect(&document, &Document::backupFailed, &document,
                         [this](const Error& error) { failures.push_back(error.code); });
        REQUIRE(document.open(path).has_value());
        document.setAuthor("Kari");
    }

    [[nodiscard]] Result<void> record(int number) {
        return document.record({{.key = {"jobs", "elverum", Quarter(2016, 1)},
                                 .figure = Figure(Quantity::of(number)),
                                 .provenance = {}}});
    }

    TemporaryFolder folder;
    fs::path path = folder.path() / "region.maalbilde";
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Document document{clock};
    std::vector<ErrorCode> failures;
};

} // namespace

TEST_CASE("The file is copied before its first change of a day, and not because it is looked at") {
    BackedUpDocument open;
    open.document.refresh();
    CHECK(backupsOf(open.path).empty());
    REQUIRE(open.record(1).has_value());
    REQUIRE(open.record(2).has_value());
    REQUIRE(open.document.comment("jobs", Quarter(2016, 1), "x").has_value());
    const auto backups = backupsOf(open.path);
    REQUIRE(backups.size() == 1);
    const auto copy = Store::open(backups[0].path, Store::Access::readOnly, open.clock);
    REQUIRE(copy.has_value());
    CHECK(copy->ledger()->entries().empty());
    CHECK(copy->comments()->empty());
    CHECK(open.failures.empty());
}

TEST_CASE("A comment is a change too") {
    BackedUpDocument open;
    REQUIRE(open.document.comment("jobs", Quarter(2016, 1), "x").has_value());
    CHECK(backupsOf(open.path).size() == 1);
}

TEST_CASE("A backup that cannot be made is a remark, said once, and what is entered is kept") {
    BackedUpDocument open;
    std::ofstream(open.folder.path() / "region sikkerhetskopier") << "a file in the folder's place";
    REQUIRE(open.record(1).has_value());
    CHECK(open.document.ledger().entries().size() == 1);
    CHECK(waitFor([&] { return !open.failures.empty(); }));
    REQUIRE(open.record(2).has_value());
    CHECK(open.document.ledger().entries().size() == 2);
    CHECK(open.failures == std::vector{ErrorCode::fileExists});
}

TEST_CASE("A file of the first format is not changed by being looked at") {
    BackedUpDocument open;
    const fs::path old = open.folder.path() / "gammel.maalbilde";
    fs::copy_file(MAALBILDE_TEST_DATA "/files/format_1.maalbilde", old);
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
    const auto written = fs::last_write_time(old);
    REQUIRE(open.document.open(old).has_value());
    open.document.refresh();
    CHECK_FALSE(open.document.writeFault().has_value());
    CHECK(fs::last_write_time(old) == written);
    CHECK_FALSE(fs::exists(open.folder.path() / "gammel sikkerhetskopier"));
}

} // namespace maalbilde
