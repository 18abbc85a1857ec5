#include "core/storage/unfinished_file.h"

#include "core/storage/durable_file.h"
#include "core/storage/storage_fault.h"

#include <fmt/format.h>

#include <random>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

void expectDone(const std::error_code& error, const fs::path& shownAs) {
    if (error)
        throw StorageFault(writeError(shownAs, error));
}

} // namespace

UnfinishedFile::UnfinishedFile(const fs::path& folder) {
    std::random_device random;
    m_path = folder / fmt::format(".maalbilde-{:08x}{:08x}.new", random(), random());
}

UnfinishedFile::~UnfinishedFile() {
    std::error_code ignored; // what cannot be removed cannot be mended here either
    fs::remove(m_path, ignored);
    fs::path journal = m_path;
    fs::remove(journal += "-journal", ignored);
}

void UnfinishedFile::finish(const fs::path& name, const fs::path& shownAs) const {
    expectDone(syncFile(m_path), shownAs);
    expectDone(giveName(m_path, name), shownAs);
    if (const std::error_code error = syncFolder(name.parent_path())) {
        std::error_code ignored;
        fs::remove(name, ignored);
        expectDone(error, shownAs);
    }
}

} // namespace maalbilde
