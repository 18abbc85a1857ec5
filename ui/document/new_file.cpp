#include "ui/document/new_file.h"

#include "core/definition/programme_json.h"
#include "core/exchange/figure_csv.h"
#include "core/ledger/proposal.h"
#include "core/storage/store.h"

#include <utility>
#include <vector>

namespace maalbilde {

namespace {

/// The entries of a new ledger. The first line that cannot be taken is the error.
Result<std::vector<NewEntry>> firstEntries(const NewFile& content, const Programme& programme) {
    if (content.figures.empty())
        return std::vector<NewEntry>();
    ImportedFigures read = readFigures(content.figures, programme);
    if (!read.refused.empty())
        return tl::unexpected(read.refused.front().error);
    std::vector<NewEntry> entries;
    entries.reserve(read.figures.size());
    for (ImportedFigure& figure : read.figures) {
        figure.report.provenance.author = content.author;
        auto entry = propose(programme, nullptr, figure.report);
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry)
            entries.push_back(std::move(**entry));
    }
    return entries;
}

} // namespace

Result<Programme> programmeOf(const NewFile& content) {
    return readProgramme(content.definition);
}

Result<void> makeFile(const std::filesystem::path& path, const NewFile& content, const Clock& clock) {
    const auto programme = programmeOf(content);
    if (!programme)
        return tl::unexpected(programme.error());
    const auto entries = firstEntries(content, *programme);
    if (!entries)
        return tl::unexpected(entries.error());
    auto store = Store::create(path, {content.author, {}, *programme}, clock);
    if (!store)
        return tl::unexpected(store.error());
    if (entries->empty())
        return {};
    return store->append(*entries, 1).map([](const auto&) {});
}

} // namespace maalbilde
