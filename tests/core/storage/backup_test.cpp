#include "core/storage/backup.h"
#include "core/storage/backup_folder.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/size_limit.h"

namespace maalbilde {

namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

/// The days of the copies, newest first, as their names tell them.
std::vector<std::string> daysOf(const StorageFixture& file) {
    std::vector<std::string> days;
    for (const Backup& backup : backupsOf(file.path))
        days.push_back(isoDate(backup.day));
    return days;
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("A day's first backup is a whole copy of the file, its second is none") {
    StorageFixture file; // on 14 July 2017
    CHECK(backupsOf(file.path).empty());
    const auto made = backUpDaily(file.path, file.clock);
    REQUIRE(made.has_value());
    REQUIRE(made->has_value());
    CHECK((*made)->path == file.folder / "region sikkerhetskopier/region 2017-07-14.maal");
    const auto copy = Store::open((*made)->path, Store::Access::readOnly, file.clock);
    REQUIRE(copy.has_value());
    CHECK(copy->check().has_value());
    CHECK(copy->ledger()->entries().size() == 3);

    Store store = file.open();
    file.write(store, file.enter("firms", "elverum", Figure(Quantity::of(1))));
    const auto again = backUpDaily(file.path, file.clock);
    REQUIRE(again.has_value());
    CHECK_FALSE(again->has_value());
    CHECK(copy->ledger()->entries().size() == 3);
    CHECK(filesIn(backupFolder(file.path)) == 1);
}

TEST_CASE("Seven days are kept, and nothing else in the folder is touched") {
    StorageFixture file;
    fs::create_directory(backupFolder(file.path));
    for (const char* other : {"region format 1.maal", "region 2017-13-01.maal", "annen 2017-01-01.maal",
                              "region 2017-01-01.txt", "2017-01-01.maal"})
        writeBytes(backupFolder(file.path) / other, "precious");
    for (int day = 0; day < 10; ++day) {
        REQUIRE(backUpDaily(file.path, file.clock).has_value());
        file.clock.advance(kDay);
    }
    CHECK(daysOf(file) == std::vector<std::string>{"2017-07-23", "2017-07-22", "2017-07-21", "2017-07-20",
                                                   "2017-07-19", "2017-07-18", "2017-07-17"});
    CHECK(filesIn(backupFolder(file.path)) == kBackupsKept + 5);
}

TEST_CASE("A damaged file is not copied, and its good copies stay") {
    StorageFixture file;
    REQUIRE(backUpDaily(file.path, file.clock).has_value());
    file.foreign("DROP TRIGGER entry_delete");
    file.clock.advance(kDay);
    CHECK(codeOf(backUpDaily(file.path, file.clock)) == ErrorCode::fileDamaged);
    CHECK(daysOf(file) == std::vector<std::string>{"2017-07-14"});
}

TEST_CASE("What stands in the way of a backup is said, and leaves nothing behind") {
    StorageFixture file;
    SECTION("a full disk") {
        const SizeLimit full(fs::file_size(file.path) / 2);
        CHECK(codeOf(backUpDaily(file.path, file.clock)) == ErrorCode::diskFull);
        CHECK(filesIn(backupFolder(file.path)) == 0);
    }
    SECTION("a folder in which nothing can be written") {
        fs::permissions(file.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto made = backUpDaily(file.path, file.clock);
        fs::permissions(file.folder.path(), fs::perms::owner_all);
        CHECK(codeOf(made) == ErrorCode::folderReadOnly);
        CHECK(file.folder.files() == 1);
    }
    SECTION("a file in the folder's place") {
        writeBytes(backupFolder(file.path), "a file");
        CHECK(codeOf(backUpDaily(file.path, file.clock)) == ErrorCode::fileExists);
        CHECK(bytesOf(backupFolder(file.path)) == "a file");
    }
    SECTION("no file") {
        fs::remove(file.path);
        CHECK(codeOf(backUpDaily(file.path, file.clock)) == ErrorCode::fileMissing);
        CHECK(file.folder.files() == 0);
    }
    CHECK(backupsOf(file.path).empty());
}

TEST_CASE("A backup is whole while somebody else writes") {
    StorageFixture file;
    SQLite::Database other(file.path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    other.exec("INSERT INTO comment VALUES (1, 'jobs', '2016K1', 9999999999999, 'Eve', 'not committed')");
    const auto made = backUpDaily(file.path, file.clock);
    other.exec("ROLLBACK");
    REQUIRE(made.has_value());
    const auto copy = Store::open((*made)->path, Store::Access::readOnly, file.clock);
    REQUIRE(copy.has_value());
    CHECK(copy->comments()->empty());
    CHECK(copy->check().has_value());
}

} // namespace maalbilde
