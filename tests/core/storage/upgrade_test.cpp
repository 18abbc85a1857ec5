#include "core/storage/backup_folder.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/size_limit.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace maalbilde {

namespace {

constexpr int kToday = 3;

std::string formatName(int format) {
    return "format " + std::to_string(format);
}

/// A file that was made by the program when it knew no later format: three entries of two cells.
class OldFile {
public:
    explicit OldFile(int format) : madeIn(format) {
        fs::copy_file(made(), path);
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    }

    [[nodiscard]] Result<Store> open(Store::Access access = Store::Access::readWrite) const {
        return Store::open(path, access, clock);
    }

    [[nodiscard]] bool isUntouched() const { return bytesOf(path) == original; }

    /// The format that the header names, without opening the file.
    [[nodiscard]] int format() const { return bytesOf(path).at(63); }

    [[nodiscard]] fs::path copy(const std::string& more = "") const {
        return backupName(path, formatName(madeIn) + more);
    }

    [[nodiscard]] std::size_t comments() const { return madeIn == 1 ? 0 : 1; }

    int madeIn;
    TempFolder folder;
    fs::path path = folder / "region.maalbilde";
    HandClock clock;
    std::string original = bytesOf(made());

private:
    [[nodiscard]] fs::path made() const {
        return fs::path(MAALBILDE_TEST_DATA "/files") / ("format_" + std::to_string(madeIn) + ".maalbilde");
    }
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

TEST_CASE("An old file is read as it is, and stays so") {
    const OldFile file(GENERATE(1, 2));
    REQUIRE(file.format() == file.madeIn);
    {
        auto store = file.open(Store::Access::readOnly);
        REQUIRE(store.has_value());
        CHECK(store->ledger()->entries().size() == 3);
        CHECK(store->revisions()->size() == 1);
        CHECK(store->comments()->size() == file.comments());
        CHECK(store->ledger()->entries().front().provenance.survey.isEmpty());
        CHECK(store->check().has_value());
        CHECK(codeOf(store->comment(kComment)) == ErrorCode::fileReadOnly);
    }
    CHECK(file.isUntouched());
    CHECK(file.folder.files() == 1);
}

TEST_CASE("An old file that is opened for writing is copied, then brought up to the format of today") {
    const OldFile file(GENERATE(1, 2));
    auto store = file.open();
    REQUIRE(store.has_value());
    CHECK(file.format() == kToday);
    const std::string copy = "region sikkerhetskopier/region " + formatName(file.madeIn) + ".maalbilde";
    CHECK(file.copy() == file.folder / copy.c_str());
    CHECK(isCopy(file.copy(), file.original));
    CHECK(fs::status(file.copy()).permissions() == fs::status(file.path).permissions());

    CHECK(store->ledger()->entries().size() == 3);
    CHECK(store->comments()->size() == file.comments());
    REQUIRE(store->comment(kComment).has_value());
    NewEntry entry = StorageFixture::enter("firms", "elverum", Figure(Quantity::of(2)));
    entry.provenance.survey = {.day = parseDate("2016-03-15"), .answers = 412};
    CHECK(store->append({entry}, 1).has_value());
    CHECK(store->check().has_value());
    CHECK(file.open(Store::Access::readOnly)->comments()->size() == file.comments() + 1);
    CHECK(file.open(Store::Access::readOnly)->ledger()->entries().back().provenance == entry.provenance);

    const auto before = Store::open(file.copy(), Store::Access::readOnly, file.clock);
    REQUIRE(before.has_value());
    CHECK(before->check().has_value());
    CHECK(before->ledger()->entries().size() == 3);
}

TEST_CASE("A file is brought up once, and a copy that is there already is left alone") {
    const OldFile file(GENERATE(1, 2));
    { REQUIRE(file.open().has_value()); }
    { REQUIRE(file.open().has_value()); }
    CHECK_FALSE(fs::exists(file.copy(" (2)")));

    fs::remove(file.path);
    fs::copy_file(file.copy(), file.path); // somebody goes back to the old file
    writeBytes(file.copy(), "precious");
    { REQUIRE(file.open().has_value()); }
    CHECK(bytesOf(file.copy()) == "precious");
    CHECK(isCopy(file.copy(" (2)"), file.original));
}

TEST_CASE("Who has an old file open for reading sees what is written after it was brought up") {
    const OldFile file(GENERATE(1, 2));
    const auto reader = file.open(Store::Access::readOnly);
    REQUIRE(reader.has_value());
    auto writer = file.open();
    REQUIRE(writer.has_value());
    REQUIRE(writer->comment(kComment).has_value());
    CHECK(reader->comments()->size() == file.comments() + 1);
    CHECK(reader->ledger()->entries().size() == 3);
    CHECK(reader->check().has_value());
}

TEST_CASE("Whatever stands in the way, a file that is not brought up stays as it was") {
    const OldFile file(GENERATE(1, 2));
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
        if (file.madeIn == 2)
            return; // what format 3 adds finds room in the pages that are there
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
    const std::string newer = "PRAGMA user_version = " + std::to_string(kToday + 1);
    for (const auto& [sql, code] : std::vector<std::pair<const char*, ErrorCode>>{
             {"DROP TRIGGER entry_delete", ErrorCode::fileDamaged},
             {"CREATE TABLE comment (a)", ErrorCode::fileForeignSchema},
             {"PRAGMA user_version = 2", ErrorCode::fileDamaged},
             {"PRAGMA user_version = 3", ErrorCode::fileDamaged},
             {newer.c_str(), ErrorCode::fileNewer},
             {"PRAGMA user_version = 0", ErrorCode::fileDamaged}}) {
        INFO(sql);
        const OldFile file(1);
        SQLite::Database(file.path.string(), SQLite::OPEN_READWRITE).exec(sql);
        const std::string before = bytesOf(file.path);
        CHECK(codeOf(file.open(Store::Access::readOnly)) == code);
        CHECK(codeOf(file.open()) == code);
        CHECK(bytesOf(file.path) == before);
        CHECK(file.folder.files() == 1);
    }
}

TEST_CASE("A file of today that calls itself older is refused") {
    const StorageFixture file;
    file.foreign("PRAGMA user_version = " + std::to_string(GENERATE(1, 2)));
    CHECK(codeOf(file.tryOpen()) == ErrorCode::fileForeignSchema);
    CHECK(file.folder.files() == 1);
}

TEST_CASE("Whoever is killed while bringing up a file leaves it old or new, and sound") {
    int old = 0;
    int brought = 0;
    for (int round = 0; round < 40; ++round) {
        const OldFile file(1 + round % 2);
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
            (file.format() == file.madeIn ? old : brought) += 1;
            if (file.format() == kToday)
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
