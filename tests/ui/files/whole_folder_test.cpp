#include "tests/support/file_content.h"
#include "tests/support/size_limit.h"
#include "tests/support/temporary_folder.h"
#include "ui/files/whole_folder.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

std::ptrdiff_t filesIn(const std::filesystem::path& folder) {
    return std::distance(std::filesystem::directory_iterator(folder), {});
}

} // namespace

TEST_CASE("A folder is made with its files, and its files are replaced") {
    const TemporaryFolder parent;
    const auto folder = parent.path() / "package";
    REQUIRE(writeWholeFolder(folder, {{"a", "1"}, {"b", "2"}}).has_value());
    REQUIRE(writeWholeFolder(folder, {{"b", "3"}, {"c", ""}}).has_value());
    CHECK(contentOf(folder / "a") == "1");
    CHECK(contentOf(folder / "b") == "3");
    CHECK(std::filesystem::exists(folder / "c"));
    CHECK(filesIn(folder) == 3);
}

TEST_CASE("On a full disk no file is replaced, not even one that would have fitted") {
    const TemporaryFolder parent;
    const auto folder = parent.path() / "package";
    REQUIRE(writeWholeFolder(folder, {{"a", "old"}}).has_value());
    Result<void> replaced;
    Result<void> made;
    {
        const SizeLimit fullDisk(100);
        replaced = writeWholeFolder(folder, {{"a", "new"}, {"b", std::string(1000, 'x')}});
        made = writeWholeFolder(parent.path() / "another", {{"a", "new"}, {"b", std::string(1000, 'x')}});
    }
    REQUIRE_FALSE(replaced.has_value());
    CHECK(replaced.error().code == ErrorCode::diskFull);
    CHECK(contentOf(folder / "a") == "old");
    CHECK(filesIn(folder) == 1);
    REQUIRE_FALSE(made.has_value());
    CHECK(filesIn(parent.path()) == 1);
}

TEST_CASE("What stands where the folder should be is left alone") {
    const TemporaryFolder parent;
    writeContent(parent.path() / "file", "mine");
    CHECK_FALSE(writeWholeFolder(parent.path() / "file", {{"a", "1"}}).has_value());
    CHECK(contentOf(parent.path() / "file") == "mine");
    CHECK_FALSE(writeWholeFolder(parent.path() / "no" / "such", {{"a", "1"}}).has_value());
    CHECK(filesIn(parent.path()) == 1);
}

} // namespace maalbilde
