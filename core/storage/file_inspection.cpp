#include "core/storage/file_inspection.h"

#include "core/storage/migrations.h"
#include "core/storage/storage_fault.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string_view>
#include <thread>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::size_t kHeaderBytes = 100;

/// The beginning of the file, as https://www.sqlite.org/fileformat.html#the_database_header lays it out.
struct Header {
    std::array<unsigned char, kHeaderBytes> bytes{};
    std::int64_t fileLength = 0;

    [[nodiscard]] bool isSqlite() const {
        constexpr auto kMagic = "SQLite format 3\0"sv;
        return std::equal(kMagic.begin(), kMagic.end(), bytes.begin(),
                          [](char a, unsigned char b) { return static_cast<unsigned char>(a) == b; });
    }

    [[nodiscard]] std::uint32_t number(std::size_t offset) const {
        return std::uint32_t{bytes[offset]} << 24U | std::uint32_t{bytes[offset + 1]} << 16U |
               std::uint32_t{bytes[offset + 2]} << 8U | std::uint32_t{bytes[offset + 3]};
    }

    [[nodiscard]] std::int64_t pageBytes() const {
        const std::int64_t stored = bytes[16] << 8 | bytes[17];
        return stored == 1 ? 65536 : stored;
    }

    [[nodiscard]] std::int64_t pages() const { return number(28); }

    [[nodiscard]] std::int32_t formatVersion() const { return static_cast<std::int32_t>(number(60)); }

    [[nodiscard]] std::uint32_t applicationId() const { return number(68); }
};

/// SQLite's own way to the file. A second descriptor would do harm: closing it drops every lock that this
/// process holds on the file.
sqlite3_file* rawFile(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file;
}

Header readHeader(sqlite3* handle) {
    Header header;
    header.fileLength = fileLength(handle);
    sqlite3_file* file = rawFile(handle);
    const int status = file->pMethods->xRead(file, header.bytes.data(), kHeaderBytes, 0);
    if (status != SQLITE_OK && status != SQLITE_IOERR_SHORT_READ)
        throw SQLite::Exception(sqlite3_errstr(status), status);
    return header;
}

void expectOurs(const Header& header, const fs::path& shownAs) {
    if (!header.isSqlite())
        throwStorageFault(ErrorCode::fileNotOurs, shown(shownAs));
    if (header.fileLength < static_cast<std::int64_t>(kHeaderBytes))
        throwStorageFault(ErrorCode::fileTruncated, shown(shownAs), std::int64_t{kHeaderBytes},
                          header.fileLength);
    if (header.applicationId() != kApplicationId)
        throwStorageFault(ErrorCode::fileNotOurs, shown(shownAs));
    if (header.formatVersion() > kFormatVersion)
        throwStorageFault(ErrorCode::fileNewer, shown(shownAs), std::int64_t{header.formatVersion()},
                          std::int64_t{kFormatVersion});
    if (header.formatVersion() < 1)
        throw Damage("format version " + std::to_string(header.formatVersion()));
}

/// Throws unless the file is as long as its pages.
void expectLength(const Header& header, const fs::path& shownAs) {
    const std::int64_t due = header.pages() * header.pageBytes();
    if (header.fileLength < due)
        throwStorageFault(ErrorCode::fileTruncated, shown(shownAs), due, header.fileLength);
    if (header.fileLength > due)
        throw Damage("it has " + std::to_string(header.fileLength) + " bytes instead of " +
                     std::to_string(due));
}

bool isBeingWritten(const fs::path& file) {
    return hasBeside(file, "-journal") || hasBeside(file, "-wal");
}

} // namespace

void expectFile(const fs::path& file) {
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        throwStorageFault(ErrorCode::fileMissing, shown(file));
    if (error)
        throwStorageFault(ErrorCode::fileUnreadable, shown(file), error.message());
    if (fs::is_directory(status))
        throwStorageFault(ErrorCode::fileUnreadable, shown(file),
                          std::make_error_code(std::errc::is_a_directory).message());
    if (!fs::is_regular_file(status))
        throwStorageFault(ErrorCode::fileNotOurs, shown(file));
}

void inspectHeader(sqlite3* handle, const fs::path& file, const fs::path& shownAs) {
    constexpr int kLooks = 3;
    constexpr std::chrono::milliseconds kPause(20);
    for (int look = 1;; ++look) {
        const Header header = readHeader(handle);
        expectOurs(header, shownAs);
        const bool fits = header.fileLength == header.pages() * header.pageBytes();
        if (fits || isBeingWritten(file))
            return;
        // Another process may have finished writing between two of the questions above: ask again.
        if (look == kLooks)
            expectLength(header, shownAs);
        std::this_thread::sleep_for(kPause);
    }
}

bool hasBeside(const fs::path& file, const char* suffix) {
    fs::path beside = file;
    beside += suffix;
    std::error_code error;
    const auto size = fs::file_size(beside, error);
    return !error && size > 0;
}

std::int64_t fileLength(sqlite3* handle) {
    sqlite3_file* file = rawFile(handle);
    sqlite3_int64 length = 0;
    const int status = file->pMethods->xFileSize(file, &length);
    if (status != SQLITE_OK)
        throw SQLite::Exception(sqlite3_errstr(status), status);
    return length;
}

} // namespace maalbilde
