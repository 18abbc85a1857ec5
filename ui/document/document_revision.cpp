#include "core/definition/programme_json.h"
#include "core/storage/store.h"
#include "ui/document/document.h"
#include "ui/files/whole_file.h"

namespace maalbilde {

namespace {

constexpr std::int64_t kLargestDefinition = 16LL * 1024 * 1024;

} // namespace

Result<Programme> Document::readDefinition(const std::filesystem::path& path) const {
    return readWholeFile(path, kLargestDefinition).and_then([](const std::string& json) {
        return readProgramme(json);
    });
}

std::vector<RevisionLoss> Document::lossesUnder(const Programme& programme) const {
    return revisionLosses(this->programme(), programme, ledger());
}

Result<void> Document::writeDefinition(const std::filesystem::path& path) const {
    return writeWholeFile(path, writeProgramme(programme()));
}

ProgrammeSnapshot Document::snapshotUnder(const Programme& programme, SnapshotQuestion question) const {
    question.revisions = revisions();
    question.comments = comments();
    return programmeSnapshot(programme, ledger(), question);
}

Result<void> Document::revise(const Programme& programme, const std::string& reason, std::int64_t seen) {
    auto store = storeToWrite();
    if (!store)
        return tl::unexpected(store.error());
    const auto revised = store->revise({m_author, reason, programme}, seen);
    refresh(); // also where somebody else was quicker: it is their programme that is shown then
    if (!revised)
        return tl::unexpected(revised.error());
    return {};
}

} // namespace maalbilde
