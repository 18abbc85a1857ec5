#include "core/exchange/package_content.h"

#include "core/definition/programme_json.h"
#include "core/exchange/comment_csv.h"
#include "core/exchange/figure_csv.h"
#include "core/exchange/log_csv.h"

#include <unordered_set>

namespace maalbilde {

namespace {

tl::unexpected<Error> disagreement(const FigureKey& key) {
    return failure(ErrorCode::packageDisagrees, key.indicator.string(), key.place.string(), key.quarter);
}

/// True if the figure says what the entry says.
bool agree(const Report& figure, const LedgerEntry& entry) {
    return figure.figure == entry.figure && originOf(figure.provenance) == originOf(entry.provenance);
}

/// That the figures are the newest entries of the log, no more and no less.
Result<void> proveAgreement(std::string_view csv, const PackageContent& content) {
    const ImportedFigures read = readFigures(csv, content.programme);
    if (!read.refused.empty())
        return failure(ErrorCode::packageDamaged, std::string(kPackageFigures), read.refused.front().line);
    std::unordered_set<FigureKey> told;
    for (const ImportedFigure& figure : read.figures) {
        const LedgerEntry* head = content.ledger.head(figure.report.key);
        if (head == nullptr || !agree(figure.report, *head))
            return disagreement(figure.report.key);
        told.insert(figure.report.key);
    }
    std::optional<FigureKey> untold;
    content.ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (!entry.isWithdrawal() && !told.contains(entry.key) &&
            isTakenBack(content.programme, {entry.key, entry.figure, entry.provenance}))
            untold = entry.key;
    });
    if (untold)
        return disagreement(*untold);
    return {};
}

} // namespace

std::optional<Timestamp> PackageContent::begun() const {
    std::optional<Timestamp> first;
    if (!ledger.entries().empty())
        first = ledger.entries().front().recorded;
    if (!comments.empty() && (!first || comments.front().recorded < *first))
        first = comments.front().recorded;
    return first;
}

Result<PackageContent> readPackage(const PackageFiles& files) {
    auto programme = readProgramme(files.programme);
    if (!programme)
        return tl::unexpected(programme.error());
    auto ledger = readLog(kPackageLog, files.log);
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto comments = readComments(kPackageComments, files.comments);
    if (!comments)
        return tl::unexpected(comments.error());
    PackageContent content{std::move(*programme), std::move(*ledger), std::move(*comments)};
    return proveAgreement(files.figures, content).map([&] { return std::move(content); });
}

} // namespace maalbilde
