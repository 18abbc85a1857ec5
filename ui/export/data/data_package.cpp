#include "ui/export/data/data_package.h"

#include "core/definition/programme_json.h"
#include "core/exchange/comment_csv.h"
#include "core/exchange/figure_csv.h"
#include "core/exchange/log_csv.h"
#include "core/exchange/package_content.h"
#include "ui/export/data/package_descriptor.h"
#include "ui/export/data/package_tables.h"

#include <algorithm>
#include <unordered_set>

namespace maalbilde {

namespace {

using Tables = std::map<std::string, std::string>;

Tables tablesOf(const LogSources& recorded, const PackageWish& wish) {
    const FigureChoice figures{.upTo = wish.upTo, .notApplicable = NotApplicableAs::nothing};
    return {{std::string(kPackageFigures), writeFigures(recorded.programme, recorded.ledger, figures).csv},
            {"indicators.csv", indicatorTable(recorded.programme)},
            {"places.csv", placeTable(recorded.programme)},
            {std::string(kPackageLog), writeLog(recorded.ledger, wish.upTo)},
            {std::string(kPackageComments), writeComments(recorded.comments, wish.upTo)}};
}

/// The sources of the figures in force, in the order in which they are met.
std::vector<std::string> sourcesOf(const Ledger& ledger, const PackageWish& wish) {
    std::vector<std::string> sources;
    std::unordered_set<SharedText> met;
    ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        const SharedText& source = entry.provenance.source;
        const bool counts =
            !entry.isWithdrawal() && !source.empty() && (!wish.upTo || entry.key.quarter <= *wish.upTo);
        if (counts && met.insert(source).second)
            sources.push_back(source.string());
    });
    return sources;
}

} // namespace

std::vector<NamedContent> dataPackage(const LogSources& recorded, const PackageWish& wish) {
    const Programme& programme = recorded.programme;
    const Tables tables = tablesOf(recorded, wish);
    const Quarter end = programme.period.last();
    const PackageFacts facts{.programme = programme,
                             .last = std::clamp(wish.upTo.value_or(end), programme.period.first(), end),
                             .sources = sourcesOf(recorded.ledger, wish),
                             .made = wish.made};
    std::vector<NamedContent> files;
    for (const auto& [name, content] : tables)
        files.push_back({name, content});
    files.push_back({std::string(kPackageProgramme), writeProgramme(programme)});
    files.push_back({std::string(kPackageDescriptor), packageDescriptor(facts, tables)});
    return files;
}

} // namespace maalbilde
