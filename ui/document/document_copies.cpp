#include "core/storage/restoration.h"
#include "core/storage/store.h"
#include "ui/document/document.h"
#include "ui/document/file_copy.h"

namespace maalbilde {

namespace {

StoreContent storable(const FileContent& content) {
    StoreContent stored{{}, content.ledger.entries(), content.comments};
    for (const RecordedProgramme& revision : content.revisions)
        stored.revisions.push_back(
            {revision.number, revision.recorded, revision.author, revision.reason, revision.programme});
    return stored;
}

} // namespace

Result<void> Document::saveCopy(const std::filesystem::path& path) const {
    return copyFile(m_path, path, m_clock);
}

bool Document::isLost() const {
    const auto store = Store::open(m_path, Store::Access::readOnly, m_clock);
    return !store && store.error().code != ErrorCode::fileBusy;
}

Result<void> Document::moveTo(const std::filesystem::path& path) {
    return Store::write(path, storable(*m_content), m_clock).and_then([&] { return open(path); });
}

Result<FileContent> Document::readCopy(const KeptCopy& copy) const {
    return readContent(copy.path, m_clock);
}

Result<void> Document::restore(const std::filesystem::path& file, const KeptCopy& copy) {
    const std::filesystem::path path = file; // what is opened may be named by what it replaces
    return restoreCopy(path, copy.path, m_clock).and_then([&](const auto&) { return open(path); });
}

} // namespace maalbilde
