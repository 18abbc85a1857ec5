#include "core/ledger/proposal.h"

#include "core/values/figure_code.h"
#include "core/values/text_scan.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::optional<Error> faultOfPlace(const Programme& programme, const Indicator& indicator,
                                  std::string_view place) {
    const bool isRegion = place == kRegionId;
    if (!isRegion && programme.municipality(place) == nullptr)
        return programme.findPlace(place).error();
    if (isRegion && indicator.reportedBy == ReportedBy::municipality)
        return Error{ErrorCode::placeMustBeMunicipality, {indicator.id}};
    if (!isRegion && indicator.reportedBy == ReportedBy::region)
        return Error{ErrorCode::placeMustBeRegion, {indicator.id, std::string(place)}};
    return std::nullopt;
}

std::optional<Error> faultOfProvenance(const Provenance& provenance) {
    if (trimmed(provenance.author.view()).empty())
        return Error{ErrorCode::textMissing, {"author"}};
    for (const auto& [text, what] : {std::pair{provenance.author, "author"},
                                     {provenance.source, "source"},
                                     {provenance.note, "note"},
                                     {provenance.reason, "reason"}})
        if (auto fault = faultOfText(text.view(), what))
            return fault;
    const auto& answers = provenance.survey.answers;
    if (answers && !isNumberOfAnswers(*answers))
        return Error{ErrorCode::answersUnreadable, {std::to_string(*answers), std::int64_t{kMostAnswers}}};
    return std::nullopt;
}

/// A count has no figures below 0, whatever its indicator allows (method.md A and C).
bool leadsCount(const Programme& programme, const Indicator& indicator) {
    return std::ranges::any_of(programme.targets, [&](const Target& target) {
        const bool count = std::holds_alternative<CumulativeMinimum>(target.rule) ||
                           std::holds_alternative<AnnualRange>(target.rule);
        return count && target.indicator == indicator.id;
    });
}

std::optional<Error> faultOfReported(const Programme& programme, const Indicator& indicator,
                                     Quantity number) {
    if (auto fault = faultOfNumber(indicator, number))
        return fault;
    if (number < Quantity() && leadsCount(programme, indicator))
        return Error{ErrorCode::valueBelowMinimum, {number, Quantity(), indicator.id}};
    return std::nullopt;
}

/// Requires a figure that stands.
bool saysNothingNew(const LedgerEntry& head, const Report& report, Unchanged unchanged) {
    const Provenance before = originOf(head.provenance);
    const Provenance now = originOf(report.provenance);
    if (head.figure != report.figure || before.preliminary != now.preliminary)
        return false;
    if (unchanged == Unchanged::sameFigureAndOrigin)
        return before == now;
    return now.survey.isEmpty() || before.survey == now.survey;
}

} // namespace

std::optional<Error> faultOfText(std::string_view text, const char* what) {
    if (!isUtf8Text(text))
        return Error{ErrorCode::textNotUtf8, {what}};
    if (text.size() > kLongestText)
        return Error{ErrorCode::textTooLong, {what, static_cast<std::int64_t>(kLongestText)}};
    return std::nullopt;
}

std::optional<Error> faultOfNumber(const Indicator& indicator, Quantity number) {
    if (!number.isPlausibleFigure())
        return Error{ErrorCode::valueTooLarge, {number.toString()}};
    if (number.decimals() > indicator.decimals)
        return Error{ErrorCode::valueDecimals, {number, std::int64_t{indicator.decimals}, indicator.id}};
    if (indicator.minimum && number < *indicator.minimum)
        return Error{ErrorCode::valueBelowMinimum, {number, *indicator.minimum, indicator.id}};
    if (indicator.maximum && number > *indicator.maximum)
        return Error{ErrorCode::valueAboveMaximum, {number, *indicator.maximum, indicator.id}};
    return std::nullopt;
}

Result<std::optional<NewEntry>> propose(const Programme& programme, const LedgerEntry* head,
                                        const Report& report, Unchanged unchanged) {
    const Indicator* indicator = programme.indicator(report.key.indicator.view());
    if (indicator == nullptr)
        return tl::unexpected(programme.findIndicator(report.key.indicator.view()).error());
    if (auto fault = faultOfPlace(programme, *indicator, report.key.place.view()))
        return tl::unexpected(*fault);
    if (report.figure.isReported())
        if (auto fault = faultOfReported(programme, *indicator, report.figure.number()))
            return tl::unexpected(*fault);
    if (auto fault = faultOfProvenance(report.provenance))
        return tl::unexpected(*fault);

    const bool nothingStands = head == nullptr || head->isWithdrawal();
    if (report.figure.isMissing() && nothingStands)
        return failure(ErrorCode::nothingToWithdraw, report.key.indicator.string(), report.key.place.string(),
                       report.key.quarter);
    if (!nothingStands && saysNothingNew(*head, report, unchanged))
        return std::optional<NewEntry>();
    if (head != nullptr && trimmed(report.provenance.reason.view()).empty())
        return failure(ErrorCode::reasonNeeded, report.key.indicator.string(), report.key.place.string(),
                       report.key.quarter, nothingStands ? std::string() : figureCode(head->figure));
    return NewEntry{.key = report.key,
                    .figure = report.figure,
                    .supersedes = head == nullptr ? std::nullopt : std::optional(head->id),
                    .provenance = report.provenance};
}

} // namespace maalbilde
