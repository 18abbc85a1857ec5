#include "ui/document/file_content.h"

#include "core/storage/store.h"

#include <algorithm>
#include <span>
#include <utility>

namespace maalbilde {

namespace {

std::vector<RecordedProgramme> recorded(std::vector<ProgrammeRevision> revisions) {
    std::vector<RecordedProgramme> result;
    result.reserve(revisions.size());
    for (ProgrammeRevision& revision : revisions)
        result.push_back({revision.number, revision.recorded, std::move(revision.reason),
                          std::move(revision.programme), std::move(revision.author)});
    return result;
}

/// What was recorded no later than the moment, of records in the order in which they were recorded.
template <typename Records>
auto knownAt(const Records& records, Timestamp moment) {
    const auto later =
        std::ranges::upper_bound(records, moment, {}, [](const auto& it) { return it.recorded; });
    return std::span(records.begin(), later);
}

const LedgerEntry* newest(const Ledger& ledger) {
    return ledger.entries().empty() ? nullptr : &ledger.entries().back();
}

} // namespace

FileContent contentKnownAt(const FileContent& content, Timestamp moment) {
    const auto revisions = knownAt(content.revisions, moment);
    const auto comments = knownAt(content.comments, moment);
    FileContent past{{revisions.begin(), revisions.end()}, {}, {comments.begin(), comments.end()}};
    for (const LedgerEntry& entry : knownAt(content.ledger.entries(), moment))
        past.ledger.append(entry);
    return past;
}

Result<bool> catchUp(FileContent& content, const Store& store) {
    const auto revision = store.newestRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    if (*revision != content.revisions.back().number)
        return false;
    auto entries = store.entriesAfter(newest(content.ledger));
    if (!entries)
        return tl::unexpected(entries.error());
    if (!*entries)
        return false;
    for (LedgerEntry& entry : **entries)
        if (content.ledger.append(std::move(entry)))
            return false; // reading the whole file says what is wrong
    auto comments = store.comments();
    if (!comments)
        return tl::unexpected(comments.error());
    content.comments = std::move(*comments);
    return true;
}

std::optional<Error> writeFaultOf(const std::filesystem::path& path) {
    const auto fault = Store::writeFault(path);
    const bool isGone = fault && fault->code == ErrorCode::fileMissing; // reading it says so
    return isGone ? std::nullopt : fault;
}

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
    auto comments = store->comments();
    if (!comments)
        return tl::unexpected(comments.error());
    return FileContent{recorded(std::move(*revisions)), std::move(*ledger), std::move(*comments)};
}

} // namespace maalbilde
