#include "core/storage/backup_folder.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/size_limit.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace maalbilde {

namespace {

/// A file that was made by the program when it knew format 1 only: four entries of two cells.
class OldFile {
public:
    OldFile() {
        fs::copy_file(MAALBILDE_TEST_DATA "/files/format_1.maalbilde", path);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    }

    [[nodiscard]] Result<Store> open(Store::Access access = Store::Access::readWrite) const {
        return Store::open(path, access, clock);
    }

    [[nodiscard]] bool isUntouched() const { return bytesOf(path) == original; }

    /// The format that the header names, without opening the file.
    [[nodiscard]] int format() const { return bytesOf(path).at(63); }

    [[nodiscard]] fs::path copy(const std::string& mark = "format 1") const { return backupName(path, mark); }

    TempFolder folder;
    fs::path path = folder / "region.maalbilde";
    HandClock clock;
    std::string original = bytesOf(MAALBILDE_TEST_DATA "/files/format_1.maalbilde");
};

/// True if the copy says what the original says. SQLite counts in the header how often a file was
/// written.
bool isCopy(const fs::path& copy, const std::string& original) {
    std::string bytes = bytesOf(copy);
    for (const std::size_t counter : {24U, 40U, 92U})
        if (bytes.size() >= counter + 4)
            bytes.replace(counter, 4, original, counter, 4);
    return bytes == original;
}

const NewComment kComment{
    .target = "jobs", .quarter = Quarter(2016, 1), .author = "Kari", .text = "Første kvartal."};

} // namespace

TEST_CASE("A file of format 1 is read as it is, and stays so") {
    const OldFile file;
    REQUIRE(file.format() == 1);
    {
        auto store = file.open(Store::Access::readOnly);
        REQUIRE(store.has_value());
        CHECK(store->ledger()->entries().size() == 3);
        CHECK(store->revisions()->size() == 1);
        CHECK(store->comments()->empty());
        CHECK(store->check().has_value());
        CHECK(codeOf(store->comment(kComment)) == ErrorCode::fileReadOnly);
    }
    CHECK(file.isUntouched());
    CHECK(file.folder.files() == 1);
}

TEST_CASE("A file of format 1 that is opened for writing is copied, then brought up to format 2") {
    const OldFile file;
    auto store = file.open();
    REQUIRE(store.has_value());
    CHECK(file.format() == 2);
    CHECK(file.copy() == file.folder / "region sikkerhetskopier/region format 1.maalbilde");
    CHECK(isCopy(file.copy(), file.original));
    CHECK(fs::status(file.copy()).permissions() == fs::status(file.path).permissions());

    CHECK(store->ledger()->entries().size() == 3);
    CHECK(store->comments()->empty());
    REQUIRE(store->comment(kComment).has_value());
    NewEntry entry = StorageFixture::enter("firms", "elverum", Figure(Quantity::of(2)));
    CHECK(store->append({entry}, 1).has_value());
    CHECK(store->check().has_value());
    CHECK(file.open(Store::Access::readOnly)->comments()->size() == 1);

    const auto before = Store::open(file.copy(), Store::Access::readOnly, file.clock);
    REQUIRE(before.has_value());
    CHECK(before->check().has_value());
    CHECK(before->ledger()->entries().size() == 3);
}

TEST_CASE("A file is brought up once, and a copy that is there already is left alone") {
    const OldFile file;
    { REQUIRE(file.open().has_value()); }
    { REQUIRE(file.open().has_value()); }
    CHECK_FALSE(fs::exists(file.copy("format 1 (2)")));

    fs::remove(file.path);
    fs::copy_file(file.copy(), file.path); // somebody goes back to the old file
    writeBytes(file.copy(), "precious");
    { REQUIRE(file.open().has_value()); }
    CHECK(bytesOf(file.copy()) == "precious");
    CHECK(isCopy(file.copy("format 1 (2)"), file.original));
}

TEST_CASE("Who has an old file open for reading sees what is written after it was brought up") {
    const OldFile file;
    const auto reader = file.open(Store::Access::readOnly);
    REQUIRE(reader.has_value());
    auto writer = file.open();
    REQUIRE(writer.has_value());
    REQUIRE(writer->comment(kComment).has_value());
    CHECK(reader->comments()->size() == 1);
    CHECK(reader->check().has_value());
}

TEST_CASE("Whatever stands in the way, a file that is not brought up stays as it was") {
    const OldFile file;
    const auto refused = [&] {
        const auto store = file.open();
        CHECK(file.isUntouched());
        CHECK(file.open(Store::Access::readOnly).has_value());
        return codeOf(store);
    };
    SECTION("no room for the copy") {
        const SizeLimit full(file.original.size() / 2);
        CHECK(refused() == ErrorCode::diskFull);
        CHECK(file.folder.files() == 1);
    }
    SECTION("room for the copy, none for what is new") {
        const SizeLimit full(file.original.size());
        CHECK(refused() == ErrorCode::diskFull);
        CHECK(file.folder.files() == 1);
    }
    SECTION("a file where the folder of the copies should be") {
        writeBytes(backupFolder(file.path), "a file");
        CHECK(refused() == ErrorCode::fileExists);
        CHECK(bytesOf(backupFolder(file.path)) == "a file");
    }
    SECTION("a folder in which nothing can be written") {
        fs::create_directory(backupFolder(file.path));
        fs::permissions(backupFolder(file.path), fs::perms::owner_read | fs::perms::owner_exec);
        CHECK(refused() == ErrorCode::folderReadOnly);
        fs::permissions(backupFolder(file.path), fs::perms::owner_all);
    }
    SECTION("somebody else is writing") {
        SQLite::Database other(file.path.string(), SQLite::OPEN_READWRITE);
        other.exec("BEGIN IMMEDIATE");
        CHECK(refused() == ErrorCode::fileBusy);
        CHECK(file.folder.files() == 1);
    }
    SECTION("the file itself is read-only") {
        fs::permissions(file.path, fs::perms::owner_read);
        CHECK(refused() == ErrorCode::fileReadOnly);
        CHECK(file.folder.files() == 1);
    }
}

TEST_CASE("An old file is compared with the format that it has") {
    for (const auto& [sql, code] : std::vector<std::pair<const char*, ErrorCode>>{
             {"DROP TRIGGER entry_delete", ErrorCode::fileDamaged},
             {"CREATE TABLE comment (a)", ErrorCode::fileForeignSchema},
             {"PRAGMA user_version = 2", ErrorCode::fileDamaged},
             {"PRAGMA user_version = 3", ErrorCode::fileNewer},
             {"PRAGMA user_version = 0", ErrorCode::fileDamaged}}) {
        INFO(sql);
        const OldFile file;
        SQLite::Database(file.path.string(), SQLite::OPEN_READWRITE).exec(sql);
        const std::string before = bytesOf(file.path);
        CHECK(codeOf(file.open(Store::Access::readOnly)) == code);
        CHECK(codeOf(file.open()) == code);
        CHECK(bytesOf(file.path) == before);
        CHECK(file.folder.files() == 1);
    }
}

TEST_CASE("A file of format 2 that calls itself format 1 is refused") {
    const StorageFixture file;
    file.foreign("PRAGMA user_version = 1");
    CHECK(codeOf(file.tryOpen()) == ErrorCode::fileForeignSchema);
    CHECK(file.folder.files() == 1);
}

TEST_CASE("Whoever is killed while bringing up a file leaves it old or new, and sound") {
    int old = 0;
    int brought = 0;
    for (int round = 0; round < 40; ++round) {
        const OldFile file;
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            (void)file.open();
            ::_exit(0);
        }
        ::usleep(static_cast<useconds_t>(2000 * round));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        {
            const auto store = file.open(Store::Access::readOnly);
            REQUIRE(store.has_value());
            CHECK(store->check().has_value());
            CHECK(store->ledger()->entries().size() == 3);
            (file.format() == 1 ? old : brought) += 1;
            if (file.format() == 2)
                CHECK(isCopy(file.copy(), file.original));
        }
        auto after = file.open();
        REQUIRE(after.has_value());
        CHECK(after->comment(kComment).has_value());
    }
    CHECK(old > 0);
    CHECK(brought > 0);
}

} // namespace maalbilde
