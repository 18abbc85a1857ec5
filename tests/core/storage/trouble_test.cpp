#include "tests/core/storage/storage_fixture.h"
#include "tests/support/size_limit.h"

namespace maalbilde {

namespace {

std::vector<NewEntry> manyEntries(int count) {
    std::vector<NewEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back(
            StorageFixture::enter("firms", "elverum", Figure(Quantity::of(i)), Quarter(1800, 1) + i));
    return entries;
}

} // namespace

TEST_CASE("A file that another program has locked is busy") {
    const StorageFixture file;
    Store store = file.open();
    SQLite::Database other(file.path.string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    CHECK(codeOf(file.tryOpen()) == ErrorCode::fileBusy);
    CHECK(codeOf(store.append(manyEntries(1), 1)) == ErrorCode::fileBusy);
    other.exec("ROLLBACK");
    CHECK(store.append(manyEntries(1), 1).has_value());
}

TEST_CASE("On a full disk nothing is written and everything can be read") {
    const StorageFixture file;
    Store store = file.open();
    const std::string before = bytesOf(file.path);
    for (const std::uintmax_t bytes : {std::uintmax_t{0}, std::uintmax_t{1000}, fs::file_size(file.path)}) {
        INFO(bytes);
        const SizeLimit full(bytes);
        CHECK(codeOf(store.append(manyEntries(2000), 1)) == ErrorCode::diskFull);
        CHECK(file.open(Store::Access::readOnly).ledger()->entries().size() == 3);
    }
    CHECK(bytesOf(file.path) == before);
    CHECK(file.folder.files() == 1);
    CHECK(store.append(manyEntries(2000), 1).has_value());
}

TEST_CASE("On a full disk no new file is left behind") {
    const TempFolder folder;
    const HandClock clock;
    for (const std::uintmax_t bytes : {0U, 4096U, 20000U}) {
        INFO(bytes);
        const SizeLimit full(bytes);
        const auto store = Store::create(folder / "ny.maal", {"Kari", "", smallProgramme()}, clock);
        REQUIRE(codeOf(store) == ErrorCode::diskFull);
        CHECK(store.error().facts.at(0) == ErrorFact((folder / "ny.maal").string()));
        CHECK(folder.files() == 0);
    }
}

TEST_CASE("A read-only file is read and not written") {
    const StorageFixture file;
    const std::string before = bytesOf(file.path);
    fs::permissions(file.path, fs::perms::owner_read);
    CHECK(codeOf(file.tryOpen(Store::Access::readWrite)) == ErrorCode::fileReadOnly);
    CHECK(file.open(Store::Access::readOnly).ledger()->entries().size() == 3);
    CHECK(bytesOf(file.path) == before);
}

TEST_CASE("In a read-only folder a file is read and not written") {
    const StorageFixture file;
    fs::permissions(file.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(codeOf(file.tryOpen(Store::Access::readWrite)) == ErrorCode::folderReadOnly);
    CHECK(file.open(Store::Access::readOnly).ledger()->entries().size() == 3);
}

TEST_CASE("A store opened for reading does not write") {
    const StorageFixture file;
    Store store = file.open(Store::Access::readOnly);
    CHECK(codeOf(store.append(manyEntries(1), 1)) == ErrorCode::fileReadOnly);
    CHECK(codeOf(store.revise({"Ola", "why", smallProgramme()}, 1)) == ErrorCode::fileReadOnly);
}

TEST_CASE("A file that is removed while it is open takes nothing more") {
    const StorageFixture file;
    Store store = file.open();
    fs::remove(file.path);
    CHECK(codeOf(store.append(manyEntries(1), 1)) == ErrorCode::fileMissing);
}

TEST_CASE("A file in write-ahead mode works like any other") {
    const StorageFixture file;
    file.foreign("PRAGMA journal_mode = WAL");
    {
        Store first = file.open();
        Store second = file.open(Store::Access::readOnly);
        REQUIRE(first.append(manyEntries(10), 1).has_value());
        CHECK(second.ledger()->entries().size() == 13);
        CHECK(file.open().ledger()->entries().size() == 13);
        CHECK(first.check().has_value());
    }
    CHECK(file.open(Store::Access::readOnly).ledger()->entries().size() == 13);
}

TEST_CASE("A file in write-ahead mode that is refused keeps its log apart") {
    const StorageFixture file;
    const fs::path copy = file.folder / "copy.maal";
    file.foreign("PRAGMA journal_mode = WAL");
    {
        SQLite::Database other(file.path.string(), SQLite::OPEN_READWRITE);
        other.exec("CREATE TABLE extra (a)");
        fs::copy_file(file.path, copy);
        fs::copy_file(file.path.string() + "-wal", copy.string() + "-wal");
    }
    const std::string before = bytesOf(copy);
    CHECK(codeOf(Store::open(copy, Store::Access::readWrite, file.clock)) == ErrorCode::fileForeignSchema);
    CHECK(bytesOf(copy) == before);
}

} // namespace maalbilde
