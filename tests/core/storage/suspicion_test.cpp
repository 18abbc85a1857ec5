#include "tests/core/storage/storage_fixture.h"

#include <sqlite3.h>
#include <sys/stat.h>

namespace maalbilde {

namespace {

std::string with(std::string bytes, std::size_t offset, const std::string& replacement) {
    return bytes.replace(offset, replacement.size(), replacement);
}

/// What opening says, in either way, after making sure that it changed nothing.
std::optional<Error> refusal(const StorageFixture& file) {
    const std::string before = bytesOf(file.path);
    const auto readOnly = file.tryOpen(Store::Access::readOnly);
    const auto readWrite = file.tryOpen(Store::Access::readWrite);
    CHECK(bytesOf(file.path) == before);
    CHECK(file.folder.files() == 1);
    CHECK(codeOf(readOnly) == codeOf(readWrite));
    return readWrite ? std::nullopt : std::optional(readWrite.error());
}

std::optional<ErrorCode> refusalCode(const StorageFixture& file) {
    const auto error = refusal(file);
    return error ? std::optional(error->code) : std::nullopt;
}

} // namespace

TEST_CASE("What is no file of ours is named for what it is") {
    const StorageFixture file;
    const std::string good = bytesOf(file.path);
    const auto whenBytesAre = [&](const std::string& bytes) {
        writeBytes(file.path, bytes);
        return refusalCode(file);
    };
    CHECK(whenBytesAre(good) == std::nullopt);
    CHECK(whenBytesAre("") == ErrorCode::fileNotOurs);
    CHECK(whenBytesAre("indicator,place,quarter,value\n") == ErrorCode::fileNotOurs);
    CHECK(whenBytesAre(std::string(8192, '\0')) == ErrorCode::fileNotOurs);
    CHECK(whenBytesAre(with(good, 68, "XXXX")) == ErrorCode::fileNotOurs);
    CHECK(whenBytesAre(with(good, 60, std::string("\0\0\0\4", 4))) == ErrorCode::fileNewer);
    CHECK(whenBytesAre(with(good, 60, std::string("\0\0\0\0", 4))) == ErrorCode::fileDamaged);
    CHECK(whenBytesAre(with(good, 60, "\xFF\xFF\xFF\xFF")) == ErrorCode::fileDamaged);
    CHECK(whenBytesAre(with(good, 16, std::string("\0\3", 2))) == ErrorCode::fileDamaged);
    CHECK(whenBytesAre(good.substr(0, 50)) == ErrorCode::fileTruncated);
    CHECK(whenBytesAre(good.substr(0, good.size() - 1)) == ErrorCode::fileTruncated);
    CHECK(whenBytesAre(good.substr(0, 4096)) == ErrorCode::fileTruncated);
    CHECK(whenBytesAre(good + "x") == ErrorCode::fileDamaged);
    CHECK(whenBytesAre(good + std::string(4096, '\0')) == ErrorCode::fileDamaged);
}

TEST_CASE("A file cut short says how much of it is there") {
    const StorageFixture file;
    const std::string good = bytesOf(file.path);
    writeBytes(file.path, good.substr(0, 5000));
    const auto error = refusal(file);
    REQUIRE(error.has_value());
    const std::vector<ErrorFact> facts = {file.path.string(), static_cast<std::int64_t>(good.size()),
                                          std::int64_t{5000}};
    CHECK(*error == Error{ErrorCode::fileTruncated, facts});
}

TEST_CASE("What is no ordinary file is not opened") {
    const TempFolder folder;
    const HandClock clock;
    const auto opened = [&](const char* name) {
        return codeOf(Store::open(folder / name, Store::Access::readWrite, clock));
    };
    CHECK(opened("nothing") == ErrorCode::fileMissing);
    CHECK(opened("nowhere/nothing") == ErrorCode::fileMissing);
    CHECK(opened(".") == ErrorCode::fileUnreadable);
    fs::create_symlink(folder / "nothing", folder / "dangling");
    CHECK(opened("dangling") == ErrorCode::fileMissing);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(opened("pipe") == ErrorCode::fileNotOurs);
    CHECK(codeOf(Store::open("/dev/null", Store::Access::readOnly, clock)) == ErrorCode::fileNotOurs);
    CHECK_FALSE(fs::exists(folder / "nothing"));
}

TEST_CASE("What does not belong in the file is named") {
    for (const auto& [sql, name] : std::vector<std::pair<std::string, std::string>>{
             {"CREATE TRIGGER spy AFTER INSERT ON entry BEGIN SELECT 1; END", "trigger spy"},
             {"CREATE VIEW looking AS SELECT * FROM entry", "view looking"},
             {"CREATE TABLE extra (a)", "table extra"},
             {"CREATE INDEX by_author ON entry (author)", "index by_author"},
             {"CREATE VIRTUAL TABLE found USING fts5 (a)", "table found"}}) {
        INFO(name);
        const StorageFixture file;
        file.foreign(sql);
        const auto error = refusal(file);
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::fileForeignSchema);
        if (error->facts.size() == 2 && name != "table found")
            CHECK(error->facts[1] == ErrorFact(name));
    }
}

TEST_CASE("What is missing in the file or altered is damage") {
    for (const auto& [sql, words] : std::vector<std::pair<std::string, std::string>>{
             {"DROP TRIGGER entry_delete", "trigger entry_delete is missing"},
             {"DROP TRIGGER comment_update", "trigger comment_update is missing"},
             {"ALTER TABLE comment ADD COLUMN colour TEXT", "table comment has been altered"},
             {"DROP INDEX first_entry_of_key", "index first_entry_of_key is missing"},
             {"DROP TABLE programme_revision", "table programme_revision is missing"},
             {"ALTER TABLE entry ADD COLUMN colour TEXT", "table entry has been altered"},
             {"DROP TRIGGER entry_delete; CREATE TRIGGER entry_delete BEFORE DELETE ON entry "
              "BEGIN SELECT 1; END",
              "trigger entry_delete has been altered"}}) {
        INFO(sql);
        const StorageFixture file;
        file.foreign(sql);
        const auto error = refusal(file);
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::fileDamaged);
        if (sql.find("DROP TABLE") == std::string::npos)
            CHECK(error->facts.at(1) == ErrorFact(words));
    }
}

TEST_CASE("SQLite's own statistics and a rebuilt file are no trouble") {
    const StorageFixture file;
    file.foreign("ANALYZE; VACUUM");
    CHECK(refusal(file) == std::nullopt);
}

TEST_CASE("A trigger that is dropped while the file is open is missed before anything is written") {
    const StorageFixture file;
    Store store = file.open();
    file.foreign("DROP TRIGGER entry_delete");
    const std::string before = bytesOf(file.path);
    CHECK(codeOf(store.append({file.enter("firms", "elverum", Figure(Quantity::of(1)))}, 1)) ==
          ErrorCode::fileDamaged);
    CHECK(bytesOf(file.path) == before);
}

TEST_CASE("What a stranger wrote past the triggers is found") {
    for (const char* sql :
         {"UPDATE entry SET id = 9 WHERE id = 3", "UPDATE entry SET recorded = 5 WHERE id = 3",
          "UPDATE entry SET note = CAST(x'FF' AS TEXT)",
          "UPDATE entry SET recorded = 9223372036854775807 WHERE id = 3", "DELETE FROM entry WHERE id = 1"}) {
        INFO(sql);
        const StorageFixture file;
        {
            SQLite::Database database(file.path.string(), SQLite::OPEN_READWRITE);
            sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
            database.exec(sql);
        }
        const auto store = file.tryOpen(Store::Access::readOnly);
        REQUIRE(store.has_value());
        CHECK(codeOf(store->ledger()) == ErrorCode::fileDamaged);
        CHECK(codeOf(store->check()) == ErrorCode::fileDamaged);
    }
}

TEST_CASE("A definition that cannot be read is damage") {
    const StorageFixture file;
    file.foreign("INSERT INTO programme_revision VALUES (2, 9999999999999, 'Eve', 'why', "
                 "'{\"format\": \"maalbilde-programme/1\"}')");
    const Store store = file.open();
    CHECK(codeOf(store.programme()) == ErrorCode::fileDamaged);
    CHECK(codeOf(store.revisions()) == ErrorCode::fileDamaged);
    CHECK(codeOf(store.check()) == ErrorCode::fileDamaged);
    CHECK(store.programme(Timestamp(1'600'000'000'000))->number == 1);
}

} // namespace maalbilde
