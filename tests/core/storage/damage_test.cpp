#include "tests/core/storage/storage_fixture.h"
#include "tests/support/laws.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// Reads everything there is. Entries that come out are what the ledger promises, or there are none.
void readAll(const StorageFixture& file, Store::Access access) {
    const auto store = file.tryOpen(access);
    if (!store)
        return;
    (void)store->programme();
    (void)store->revisions();
    (void)store->head({"jobs", "elverum", Quarter(2016, 1)});
    const auto ledger = store->ledger();
    if (!store->check())
        return;
    RC_ASSERT(ledger.has_value());
    RC_ASSERT(store->revisions().has_value());
}

} // namespace

TEST_CASE("A damaged file is refused or read, and stays as it is") {
    const StorageFixture file;
    const std::string good = bytesOf(file.path);

    law("whatever bytes are flipped, nothing crashes and nothing is written", [&] {
        std::string bytes = good;
        const int flips = *rc::gen::inRange(1, 9);
        for (int i = 0; i < flips; ++i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
            bytes[at] = static_cast<char>(*rc::gen::inRange(0, 256));
        }
        writeBytes(file.path, bytes);
        readAll(file, Store::Access::readOnly);
        readAll(file, Store::Access::readWrite);
        RC_ASSERT(bytesOf(file.path) == bytes);
    });

    law("wherever it is cut, it is refused", [&] {
        const auto length = *rc::gen::inRange<std::size_t>(0, good.size());
        writeBytes(file.path, good.substr(0, length));
        RC_ASSERT(!file.tryOpen(Store::Access::readOnly).has_value());
        RC_ASSERT(!file.tryOpen(Store::Access::readWrite).has_value());
        RC_ASSERT(bytesOf(file.path) == good.substr(0, length));
    });
}

TEST_CASE("Every byte of the header and of the schema may be wrong") {
    const StorageFixture file;
    const std::string good = bytesOf(file.path);
    for (std::size_t at = 0; at < 600; ++at) {
        std::string bytes = good;
        bytes[at] = static_cast<char>(~bytes[at]);
        writeBytes(file.path, bytes);
        readAll(file, Store::Access::readWrite);
        REQUIRE(bytesOf(file.path) == bytes);
    }
}

TEST_CASE("A page of zeros is damage, wherever it lies") {
    const StorageFixture file;
    const std::string good = bytesOf(file.path);
    const std::size_t pages = good.size() / 4096;
    for (std::size_t page = 1; page < pages; ++page) {
        INFO(page);
        std::string bytes = good;
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page * 4096), 4096, '\0');
        writeBytes(file.path, bytes);
        CHECK(codeOf(file.tryOpen()) == ErrorCode::fileDamaged);
        CHECK(bytesOf(file.path) == bytes);
    }
}

} // namespace maalbilde
