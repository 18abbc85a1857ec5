#include "core/definition/part_merge.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace maalbilde {

namespace {

/// The numbers of different kinds do not go together: where the sides differ in it, one of them is taken.
RuleDraft merged(const Sides<RuleDraft>& sides, PartMerge& merge) {
    if (sides.theirs.kind != sides.mine.kind)
        return merge.choose("rule.kind", sides.base, sides.theirs, sides.mine);
    return {.kind = sides.mine.kind,
            .goal = merge.choose("rule.goal", sides, &RuleDraft::goal),
            .low = merge.choose("rule.low", sides, &RuleDraft::low),
            .high = merge.choose("rule.high", sides, &RuleDraft::high),
            .baseline = merge.choose("rule.baseline", sides, &RuleDraft::baseline),
            .baselineDate = merge.choose("rule.baseline.date", sides, &RuleDraft::baselineDate),
            .baselineSource = merge.choose("rule.baseline.source", sides, &RuleDraft::baselineSource),
            .uncertainty = merge.choose("rule.uncertainty", sides, &RuleDraft::uncertainty)};
}

/// The municipalities that have a share, or room for one, on either side.
std::set<std::string> sharers(const Sides<TargetDraft>& sides) {
    std::set<std::string> municipalities;
    for (const auto* shares : {&sides.theirs.shares, &sides.mine.shares})
        for (const auto& [id, share] : *shares)
            municipalities.insert(id);
    return municipalities;
}

} // namespace

PartMerge::PartMerge(PartId part, const std::vector<PartId>& yielded)
    : m_yields(std::ranges::find(yielded, part) != yielded.end()), m_conflict{std::move(part), {}} {}

bool PartMerge::stays(bool mineHasIt) {
    m_conflict.places.push_back({"removed", {}, {}});
    return mineHasIt != m_yields;
}

void PartMerge::tellTo(std::vector<DraftConflict>& conflicts) const {
    if (!m_conflict.places.empty())
        conflicts.push_back(m_conflict);
}

std::string PartMerge::shown(const std::vector<std::string>& ids) {
    return fmt::format("{}", fmt::join(ids, ", "));
}

std::string PartMerge::shown(const std::vector<NumberDraft>& numbers) {
    std::string text;
    for (const NumberDraft& number : numbers)
        text += fmt::format("{}{} {}–{}", text.empty() ? "" : "; ", number.number, number.from, number.until);
    return text;
}

std::string PartMerge::shown(const std::vector<MilestoneDraft>& milestones) {
    std::string text;
    for (const MilestoneDraft& milestone : milestones)
        text += fmt::format("{}{}: {} %", text.empty() ? "" : "; ", milestone.quarter, milestone.share);
    return text;
}

MunicipalityDraft merged(const Sides<MunicipalityDraft>& sides, PartMerge& merge) {
    return {sides.mine.id, merge.choose("name", sides, &MunicipalityDraft::name),
            merge.choose("numbers", sides, &MunicipalityDraft::numbers)};
}

IndicatorDraft merged(const Sides<IndicatorDraft>& sides, PartMerge& merge) {
    return {.id = sides.mine.id,
            .name = merge.choose("name", sides, &IndicatorDraft::name),
            .unit = merge.choose("unit", sides, &IndicatorDraft::unit),
            .decimals = merge.choose("decimals", sides, &IndicatorDraft::decimals),
            .adds = merge.choose("adds", sides, &IndicatorDraft::adds),
            .reportedBy = merge.choose("reportedBy", sides, &IndicatorDraft::reportedBy),
            .minimum = merge.choose("minimum", sides, &IndicatorDraft::minimum),
            .maximum = merge.choose("maximum", sides, &IndicatorDraft::maximum)};
}

std::string shareOf(const TargetDraft& target, const std::string& municipality) {
    const auto found = target.shares.find(municipality);
    return found == target.shares.end() ? std::string() : found->second;
}

TargetDraft merged(const Sides<TargetDraft>& sides, PartMerge& merge) {
    TargetDraft target{
        .id = sides.mine.id,
        .name = merge.choose("name", sides, &TargetDraft::name),
        .wording = merge.choose("wording", sides, &TargetDraft::wording),
        .indicator = merge.choose("indicator", sides, &TargetDraft::indicator),
        .rule = merged(Sides<RuleDraft>{sides.base.rule, sides.theirs.rule, sides.mine.rule}, merge),
        .milestones = merge.choose("milestones", sides, &TargetDraft::milestones),
        .shares = {},
        .supporting = merge.choose("supporting", sides, &TargetDraft::supporting),
        .official = merge.choose("official", sides, &TargetDraft::official),
        .owner = merge.choose("owner", sides, &TargetDraft::owner)};
    for (const std::string& id : sharers(sides))
        target.shares[id] = merge.choose("shares." + id, shareOf(sides.base, id), shareOf(sides.theirs, id),
                                         shareOf(sides.mine, id));
    return target;
}

FocusArea merged(const Sides<FocusArea>& sides, PartMerge& merge) {
    return {sides.mine.id, merge.choose("name", sides, &FocusArea::name)};
}

} // namespace maalbilde
