#include "core/storage/durable_file.h"
#include "tests/core/storage/storage_fixture.h"

namespace maalbilde {

namespace {

Result<Store> createAt(const fs::path& path) {
    static const HandClock clock;
    return Store::create(path, {"Kari", "", smallProgramme()}, clock);
}

} // namespace

TEST_CASE("A new file is there, alone, and says whose it is") {
    const TempFolder folder;
    const fs::path path = folder / "ny.maal";
    REQUIRE(createAt(path).has_value());
    CHECK(folder.files() == 1);
    const std::string bytes = bytesOf(path);
    CHECK(bytes.substr(0, 15) == "SQLite format 3");
    CHECK(bytes.substr(68, 4) == "MBLD");
    CHECK(bytes.substr(60, 4) == std::string("\0\0\0\3", 4));
}

TEST_CASE("A new file never takes the place of another") {
    const TempFolder folder;
    const fs::path path = folder / "ny.maal";
    for (const char* suffix : {"", "-journal", "-wal"}) {
        INFO(suffix);
        const fs::path other = path.string() + suffix;
        writeBytes(other, "precious");
        CHECK(codeOf(createAt(path)) == ErrorCode::fileExists);
        CHECK(bytesOf(other) == "precious");
        fs::remove(other);
    }
    fs::create_symlink(folder / "nowhere", path);
    CHECK(codeOf(createAt(path)) == ErrorCode::fileExists);
    CHECK(folder.files() == 1);
}

TEST_CASE("The name that somebody took meanwhile is left to him") {
    const TempFolder folder;
    writeBytes(folder / "a", "a");
    writeBytes(folder / "b", "b");
    CHECK(giveName(folder / "a", folder / "b") == std::errc::file_exists);
    CHECK(bytesOf(folder / "b") == "b");
    CHECK_FALSE(giveName(folder / "a", folder / "c"));
    CHECK(bytesOf(folder / "c") == "a");
    CHECK_FALSE(fs::exists(folder / "a"));
}

TEST_CASE("Where no file can be made, nothing is left behind") {
    const TempFolder folder;
    CHECK(codeOf(createAt(folder / "nowhere/ny.maal")) == ErrorCode::fileMissing);
    CHECK(codeOf(createAt(folder / std::string(300, 'x').c_str())) == ErrorCode::fileWriteFailed);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    CHECK(codeOf(createAt(folder / "ny.maal")) == ErrorCode::folderReadOnly);
    CHECK(folder.files() == 0);
}

TEST_CASE("A name that means something to SQLite is a name like any other") {
    const TempFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    for (const char* name : {"file:ny.maal?mode=memory", ":memory:", "ny maal#%20.db", "på.maal"}) {
        INFO(name);
        CHECK(createAt(name).has_value());
        CHECK(fs::exists(folder / name));
    }
    fs::current_path(before);
}

TEST_CASE("The first revision has an author") {
    const TempFolder folder;
    const HandClock clock;
    CHECK(codeOf(Store::create(folder / "a", {"", "", smallProgramme()}, clock)) == ErrorCode::textMissing);
    CHECK(codeOf(Store::create(folder / "a", {"\xFF", "", smallProgramme()}, clock)) ==
          ErrorCode::textNotUtf8);
    CHECK(folder.files() == 0);
}

} // namespace maalbilde
