#include "tests/support/file_content.h"
#include "tests/support/size_limit.h"
#include "tests/support/temporary_folder.h"
#include "ui/files/whole_file.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A file is replaced whole or not at all") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "old.csv";
    writeContent(path, "old");
    CHECK(writeWholeFile(path, "new and longer").has_value());
    CHECK(contentOf(path) == "new and longer");

    for (const std::size_t size : {200UL, 100'000UL, 1'000'000UL}) {
        Result<void> written;
        {
            const SizeLimit fullDisk(100);
            written = writeWholeFile(path, std::string(size, 'x'));
        }
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().code == ErrorCode::diskFull);
        CHECK(contentOf(path) == "new and longer");
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("A file is read whole, up to a limit") {
    const TemporaryFolder folder;
    const auto path = folder.path() / "data.csv";
    writeContent(path, "12345");
    CHECK(readWholeFile(path, 5) == "12345");
    CHECK(readWholeFile(path, 4).error().code == ErrorCode::fileTooLarge);
    CHECK(readWholeFile(folder.path() / "missing", 5).error().code == ErrorCode::fileMissing);
    CHECK(readWholeFile(folder.path(), 5).error().code == ErrorCode::fileUnreadable);
}

} // namespace maalbilde
