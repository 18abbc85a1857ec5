#include "tests/core/storage/storage_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

namespace maalbilde {

namespace {

/// Appends one entry after the other and says so on `acknowledged` after each, until it is killed.
[[noreturn]] void appendForEver(const StorageFixture& file, int acknowledged) {
    auto store = file.tryOpen();
    for (int i = 0; store && i < 30000; ++i) {
        const auto entry =
            StorageFixture::enter("firms", "vaaler", Figure(Quantity::of(i)), Quarter(1800, 1) + i);
        if (!store->append({entry}, 1) || ::write(acknowledged, "x", 1) != 1)
            break;
    }
    ::_exit(1);
}

/// Lets a child append, kills it after `microseconds`, and gives the number of its acknowledged entries.
std::size_t acknowledgedBeforeKill(const StorageFixture& file, useconds_t microseconds) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        appendForEver(file, ends[1]);
    ::close(ends[1]);
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    std::size_t count = 0;
    for (char byte = 0; ::read(ends[0], &byte, 1) == 1;)
        ++count;
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return count;
}

} // namespace

TEST_CASE("What was acknowledged survives kill -9") {
    std::size_t most = 0;
    for (int round = 0; round < 12; ++round) {
        const StorageFixture file;
        const std::size_t count = acknowledgedBeforeKill(file, static_cast<useconds_t>(30000 + round * 4321));
        const Store store = file.open(round % 2 == 0 ? Store::Access::readOnly : Store::Access::readWrite);
        const auto ledger = store.ledger();
        REQUIRE(ledger.has_value());
        CHECK(ledger->entries().size() >= 3 + count);
        CHECK(ledger->entries().size() <= 3 + count + 1); // one may be written and not yet acknowledged
        CHECK(store.check().has_value());
        most = std::max(most, count);
    }
    CHECK(most > 0);
}

TEST_CASE("A crash in the middle of writing leaves what was there before") {
    const StorageFixture file;
    const std::string before = bytesOf(file.path);
    const fs::path copy = file.folder / "copy.maal";
    {
        // The state on disk while a transaction is under way: a changed file and its journal.
        SQLite::Database other(file.path.string(), SQLite::OPEN_READWRITE);
        other.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE");
        for (int i = 4; i < 400; ++i)
            other.exec("INSERT INTO entry VALUES (" + std::to_string(i) + ", 'firms', 'p" +
                       std::to_string(i) +
                       "', '2016K1', 'number', 1000, NULL, 9999999999999, 'Eve', '', '', '', 0, NULL, NULL)");
        fs::copy_file(file.path, copy);
        fs::copy_file(file.path.string() + "-journal", copy.string() + "-journal");
        other.exec("ROLLBACK");
    }
    REQUIRE(bytesOf(copy) != before);

    SECTION("where it can be mended, reading mends it") {
        const auto store = Store::open(copy, Store::Access::readOnly, file.clock);
        REQUIRE(store.has_value());
        CHECK(store->ledger()->entries().size() == 3);
        CHECK(bytesOf(copy) == before);
    }
    SECTION("where nothing can be written, it says so and stays as it is") {
        const std::string torn = bytesOf(copy);
        fs::permissions(copy, fs::perms::owner_read);
        CHECK(codeOf(Store::open(copy, Store::Access::readOnly, file.clock)) == ErrorCode::fileReadOnly);
        CHECK(bytesOf(copy) == torn);
    }
}

} // namespace maalbilde
