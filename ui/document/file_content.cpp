#include "ui/document/file_content.h"

#include "core/storage/store.h"

#include <utility>

namespace maalbilde {

namespace {

std::vector<RecordedProgramme> recorded(std::vector<ProgrammeRevision> revisions) {
    std::vector<RecordedProgramme> result;
    result.reserve(revisions.size());
    for (ProgrammeRevision& revision : revisions)
        result.push_back(
            {revision.number, revision.recorded, std::move(revision.reason), std::move(revision.programme)});
    return result;
}

} // namespace

Result<FileContent> readContent(const std::filesystem::path& path, const Clock& clock) {
    const auto store = Store::open(path, Store::Access::readOnly, clock);
    if (!store)
        return tl::unexpected(store.error());
    auto revisions = store->revisions();
    if (!revisions)
        return tl::unexpected(revisions.error());
    auto ledger = store->ledger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    return FileContent{recorded(std::move(*revisions)), std::move(*ledger)};
}

} // namespace maalbilde
