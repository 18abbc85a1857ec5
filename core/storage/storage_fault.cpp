#include "core/storage/storage_fault.h"

#include "core/storage/durable_file.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace maalbilde {

namespace {

/// What the system said last. SQLite keeps it with the file where a statement failed in its course, and with
/// the handle where a file could not be opened.
std::error_code systemErrorOf(sqlite3* handle) {
    if (handle == nullptr)
        return {};
    int number = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    return {number != 0 ? number : sqlite3_system_errno(handle), std::generic_category()};
}

bool isWriting(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE: return true;
    default: return false;
    }
}

Error inputOutputError(int extendedCode, const std::string& words, const std::error_code& system,
                       const std::filesystem::path& file) {
    if (isNoRoom(system))
        return {ErrorCode::diskFull, {shown(file)}};
    const auto code = isWriting(extendedCode) ? ErrorCode::fileWriteFailed : ErrorCode::fileUnreadable;
    return {code, {shown(file), system ? system.message() : words}};
}

Error readOnlyError(int extendedCode, const std::filesystem::path& file) {
    if (extendedCode == SQLITE_READONLY_DIRECTORY)
        return {ErrorCode::folderReadOnly, {shownFolder(file)}};
    if (extendedCode == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::fileMissing, {shown(file)}};
    return {ErrorCode::fileReadOnly, {shown(file)}};
}

/// SQLite could not open the file, its journal or its write-ahead log.
Error cannotOpenError(const std::string& words, sqlite3* handle, const std::filesystem::path& file) {
    const std::error_code system = systemErrorOf(handle);
    if (isNoRoom(system))
        return {ErrorCode::diskFull, {shown(file)}};
    if (handle != nullptr && sqlite3_db_readonly(handle, "main") == 1)
        return {ErrorCode::fileReadOnly, {shown(file)}};
    if (system == std::errc::permission_denied || system == std::errc::read_only_file_system)
        return {ErrorCode::folderReadOnly, {shownFolder(file)}};
    return {ErrorCode::fileUnreadable, {shown(file), system ? system.message() : words}};
}

Error errorOf(const SQLite::Exception& exception, sqlite3* handle, const std::filesystem::path& file) {
    const int extended = exception.getExtendedErrorCode();
    const std::string words = exception.what();
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL: return {ErrorCode::diskFull, {shown(file)}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return {ErrorCode::fileBusy, {shown(file)}};
    case SQLITE_READONLY: return readOnlyError(extended, file);
    case SQLITE_CANTOPEN: return cannotOpenError(words, handle, file);
    case SQLITE_IOERR: return inputOutputError(extended, words, systemErrorOf(handle), file);
    case SQLITE_CONSTRAINT: return {ErrorCode::ledgerRefused, {shown(file), words}};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOMEM: return {ErrorCode::fileUnreadable, {shown(file), words}};
    default: return {ErrorCode::fileDamaged, {shown(file), words}}; // SQLITE_CORRUPT, SQLITE_NOTADB …
    }
}

} // namespace

std::string shown(const std::filesystem::path& path) {
#ifdef _WIN32
    const auto text = path.u8string();
    return {text.begin(), text.end()};
#else
    return path.string();
#endif
}

std::string shownFolder(const std::filesystem::path& file) {
    return file.has_parent_path() ? shown(file.parent_path()) : ".";
}

Error writeError(const std::filesystem::path& file, const std::error_code& error) {
    if (isNoRoom(error))
        return {ErrorCode::diskFull, {shown(file)}};
    if (error == std::errc::file_exists)
        return {ErrorCode::fileExists, {shown(file)}};
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system)
        return {ErrorCode::folderReadOnly, {shownFolder(file)}};
    return {ErrorCode::fileWriteFailed, {shown(file), error.message()}};
}

Error errorInFlight(const std::filesystem::path& file, sqlite3* handle) {
    try {
        throw;
    } catch (const StorageFault& fault) {
        return fault.error();
    } catch (const Damage& damage) {
        return {ErrorCode::fileDamaged, {shown(file), damage.what()}};
    } catch (const SQLite::Exception& exception) {
        return errorOf(exception, handle, file);
    } catch (const std::exception& exception) {
        return {ErrorCode::fileUnreadable, {shown(file), exception.what()}};
    }
}

} // namespace maalbilde
