#include "app/whole_file.h"
#include "tests/support/command_runner.h"

#include <catch2/catch.hpp>
#include <sys/resource.h>

#include <csignal>

namespace maalbilde {

namespace {

/// For as long as it lives no file of this process may grow beyond so many bytes, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("A file is replaced whole or not at all") {
    const CommandRunner files;
    const std::string path = files.write("old.csv", "old");
    CHECK(writeWholeFile(path, "new and longer").has_value());
    CHECK(CommandRunner::read(path) == "new and longer");

    for (const std::size_t size : {200UL, 100'000UL, 1'000'000UL}) {
        Result<void> written;
        {
            const FileSizeLimit limit(100);
            written = writeWholeFile(path, std::string(size, 'x'));
        }
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().code == ErrorCode::diskFull);
        CHECK(CommandRunner::read(path) == "new and longer");
    }
    const auto folder = std::filesystem::path(path).parent_path();
    CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
}

TEST_CASE("A file is read whole, up to a limit") {
    const CommandRunner files;
    const std::string path = files.write("data.csv", "12345");
    CHECK(readWholeFile(path, 5) == "12345");
    CHECK(readWholeFile(path, 4).error().code == ErrorCode::fileTooLarge);
    CHECK(readWholeFile(files.path("missing"), 5).error().code == ErrorCode::fileMissing);
    CHECK(readWholeFile(files.path(""), 5).error().code == ErrorCode::fileUnreadable);
}

} // namespace maalbilde
