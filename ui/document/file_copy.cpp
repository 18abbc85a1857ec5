#include "ui/document/file_copy.h"

#include "core/storage/store.h"

#include <system_error>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// A journal beside the file: a transaction is under way, or was when its writer died.
bool isBeingWritten(const fs::path& file) {
    fs::path journal = file;
    journal += "-journal";
    std::error_code ignored;
    return fs::exists(journal, ignored);
}

Result<void> copyBytes(const fs::path& from, const fs::path& to) {
    std::error_code fault;
    const auto before = fs::last_write_time(from, fault);
    if (fault)
        return failure(ErrorCode::fileUnreadable, from.string(), fault.message());
    if (isBeingWritten(from))
        return failure(ErrorCode::fileBusy, from.string());
    if (!fs::copy_file(from, to, fault))
        return failure(ErrorCode::fileWriteFailed, to.string(), fault.message());
    if (isBeingWritten(from) || fs::last_write_time(from, fault) != before)
        return failure(ErrorCode::fileBusy, from.string());
    return {};
}

Result<void> proveSound(const fs::path& file, const Clock& clock) {
    return Store::open(file, Store::Access::readOnly, clock).and_then([](const Store& store) {
        return store.check();
    });
}

} // namespace

Result<void> copyFile(const fs::path& from, const fs::path& to, const Clock& clock) {
    std::error_code ignored;
    if (fs::exists(to, ignored))
        return failure(ErrorCode::fileExists, to.string());
    auto copied = copyBytes(from, to).and_then([&] { return proveSound(to, clock); });
    if (!copied)
        fs::remove(to, ignored);
    return copied;
}

} // namespace maalbilde
