#include "core/storage/backup.h"
#include "core/storage/backup_folder.h"
#include "core/storage/restoration.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/size_limit.h"

namespace maalbilde {

namespace {

constexpr std::int64_t kDay = std::int64_t{24} * 60 * 60 * 1000;

/// A file with a copy of 14 July 2017 and one entry more since.
class Restorable : public StorageFixture {
public:
    Restorable() {
        REQUIRE(backUpDaily(path, clock).has_value());
        clock.advance(kDay);
        Store store = open();
        write(store, enter("firms", "elverum", Figure(Quantity::of(1))));
    }

    [[nodiscard]] fs::path copy() const { return keptCopiesOf(path).back().path; }

    [[nodiscard]] std::size_t entriesIn(const fs::path& file) const {
        const auto store = Store::open(file, Store::Access::readOnly, clock);
        REQUIRE(store.has_value());
        REQUIRE(store->check().has_value());
        return store->ledger()->entries().size();
    }
};

} // namespace

TEST_CASE("A copy takes the place of the file, and the file that stood is kept whole") {
    const Restorable file;
    const auto former = restoreCopy(file.path, file.copy(), file.clock);
    REQUIRE(former.has_value());
    REQUIRE(former->has_value());
    CHECK(file.entriesIn(file.path) == 3);
    CHECK(file.entriesIn(**former) == 4);
    CHECK(file.entriesIn(file.copy()) == 3);
    CHECK(keptCopiesOf(file.path).front().path == **former);
    CHECK(keptCopiesOf(file.path).front().kind == KeptCopy::Kind::replaced);
}

TEST_CASE("What was replaced can be restored in its turn: nothing is lost") {
    const Restorable file;
    const auto former = restoreCopy(file.path, file.copy(), file.clock);
    REQUIRE(restoreCopy(file.path, **former, file.clock).has_value());
    CHECK(file.entriesIn(file.path) == 4);
    CHECK(keptCopiesOf(file.path).size() == 3);
}

TEST_CASE("A file that is damaged or gone is restored; its damaged bytes and its journal are kept aside") {
    const Restorable file;
    SECTION("damaged, with a journal that would ruin the restored file") {
        writeBytes(file.path, "no longer a file");
        writeBytes(file.path.string() + "-journal", "of another file");
        const auto former = restoreCopy(file.path, file.copy(), file.clock);
        REQUIRE(former.has_value());
        CHECK(bytesOf(**former) == "no longer a file");
        CHECK(bytesOf((**former).string() + "-journal") == "of another file");
        CHECK_FALSE(fs::exists(file.path.string() + "-journal"));
    }
    SECTION("gone") {
        fs::remove(file.path);
        const auto former = restoreCopy(file.path, file.copy(), file.clock);
        REQUIRE(former.has_value());
        CHECK_FALSE(former->has_value());
    }
    CHECK(file.entriesIn(file.path) == 3);
}

TEST_CASE("A copy that is damaged or of no file of ours restores nothing, and the file stays") {
    const Restorable file;
    const std::string before = bytesOf(file.path);
    writeBytes(file.copy(), "not a file");
    CHECK(codeOf(restoreCopy(file.path, file.copy(), file.clock)) == ErrorCode::fileNotOurs);
    CHECK(bytesOf(file.path) == before);
    CHECK(keptCopiesOf(file.path).size() == 1);
}

TEST_CASE("While somebody writes nothing is restored") {
    const Restorable file;
    SQLite::Database writer(file.path.string(), SQLite::OPEN_READWRITE);
    writer.exec("BEGIN IMMEDIATE");
    CHECK(codeOf(restoreCopy(file.path, file.copy(), file.clock)) == ErrorCode::fileBusy);
    writer.exec("ROLLBACK");
    CHECK(file.entriesIn(file.path) == 4);
    CHECK(keptCopiesOf(file.path).size() == 1);
}

TEST_CASE("Who had the file open before cannot write into what was replaced") {
    const Restorable file;
    Store before = file.open();
    REQUIRE(restoreCopy(file.path, file.copy(), file.clock).has_value());
    const NewEntry late{.key = {"jobs", "vaaler", Quarter(2016, 1)},
                        .figure = Figure(Quantity::of(1)),
                        .supersedes = std::nullopt,
                        .provenance = {"Ola", {}, {}, {}, false}};
    CHECK_FALSE(before.append({late}, 1).has_value());
    CHECK(file.entriesIn(file.path) == 3);
}

TEST_CASE("A full disk or a read-only folder leaves the file and its copies as they were") {
    const Restorable file;
    const std::string before = bytesOf(file.path);
    SECTION("full") {
        const SizeLimit full(fs::file_size(file.path) / 2);
        CHECK(codeOf(restoreCopy(file.path, file.copy(), file.clock)) == ErrorCode::diskFull);
    }
    SECTION("read-only") {
        fs::permissions(file.folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
        const auto code = codeOf(restoreCopy(file.path, file.copy(), file.clock));
        fs::permissions(file.folder.path(), fs::perms::owner_all);
        CHECK(code == ErrorCode::folderReadOnly);
    }
    CHECK(bytesOf(file.path) == before);
    CHECK(keptCopiesOf(file.path).size() == 1);
    CHECK(file.folder.files() == 2);
}

TEST_CASE("Copies are listed newest first, those of an older format last, and nothing else") {
    const Restorable file;
    for (const char* name :
         {"region 2017-07-16 08.30.00 erstattet.maal", "region format 1.maal", "region 2017-07-16.maal",
          "region notes.maal", "other 2017-07-16.maal", "region 2017-07-16.txt"})
        writeBytes(backupFolder(file.path) / name, "x");
    std::vector<std::string> names;
    for (const KeptCopy& copy : keptCopiesOf(file.path))
        names.push_back(copy.path.filename().string());
    CHECK(names == std::vector<std::string>{"region 2017-07-16 08.30.00 erstattet.maal",
                                            "region 2017-07-16.maal", "region 2017-07-14.maal",
                                            "region format 1.maal"});
    CHECK(keptCopiesOf(file.path).front().moment == Timestamp::parse("2017-07-16T08:30:00Z"));
}

TEST_CASE("What was read from a file can be written as another one that says the same, whole or not at all") {
    Restorable file;
    Store store = file.open();
    REQUIRE(store.comment({"jobs", Quarter(2016, 1), "Kari", "Går bra"}).has_value());
    const auto ledger = store.ledger();
    const auto comments = store.comments();
    const StoreContent content{store.revisions().value(), ledger->entries(), *comments};
    const fs::path other = file.folder / "other.maal";
    REQUIRE(Store::write(other, content, file.clock).has_value());
    const auto copy = Store::open(other, Store::Access::readWrite, file.clock);
    REQUIRE(copy->check().has_value());
    CHECK(std::ranges::equal(copy->ledger()->entries(), ledger->entries()));
    CHECK(copy->comments() == comments);
    CHECK(copy->revisions()->size() == content.revisions.size());
    CHECK(codeOf(Store::write(other, content, file.clock)) == ErrorCode::fileExists);
}

} // namespace maalbilde
