#include "core/definition/target_reader.h"

#include "core/definition/rule_reader.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kShareTolerance = 1e-9; // method.md: every comparison of amounts favours equality

/// Null where there is none of that id.
const Indicator* findIndicatorById(const DocumentNode& node, const Programme& programme) {
    const std::string id = node.textOrEmpty();
    const Indicator* indicator = programme.indicator(id);
    if (indicator == nullptr)
        node.refuse(ErrorCode::definitionUnknownId, id);
    return indicator;
}

void refuseUnfitRule(const DocumentNode& node, const Rule& rule, const Indicator& indicator) {
    const bool isIndex = std::holds_alternative<IndexGoal>(rule);
    if (isIndex != (indicator.adds == Adds::latest))
        node.refuse(ErrorCode::definitionRuleUnfit, std::string(ruleKind(rule)), indicator.id);
}

Milestone readMilestone(const DocumentNode& node, const QuarterRange& period) {
    node.expectFields({"quarter", "share"});
    const Milestone milestone{.quarter = node.field("quarter").quarter(),
                              .share = node.field("share").share()};
    const bool comparable = node.isSound() && node.isSoundAt("period");
    if (comparable && !period.contains(milestone.quarter))
        node.refuse(ErrorCode::definitionMilestoneOutside, milestone.quarter);
    if (comparable && milestone.quarter == period.last() && milestone.share != 1)
        node.refuse(ErrorCode::definitionMilestoneEnd);
    return milestone;
}

std::vector<Milestone> readMilestones(const DocumentNode& node, const QuarterRange& period) {
    std::vector<std::pair<Milestone, DocumentNode>> read;
    for (const DocumentNode& item : node.items()) {
        const Milestone milestone = readMilestone(item, period);
        if (item.isSound())
            read.emplace_back(milestone, item);
    }
    std::ranges::stable_sort(read, {}, [](const auto& pair) { return pair.first.quarter; });

    std::vector<Milestone> milestones;
    for (const auto& [milestone, item] : read) {
        if (!milestones.empty() && milestone.quarter == milestones.back().quarter)
            item.refuse(ErrorCode::definitionDuplicateId, milestone.quarter.code());
        if (!milestones.empty() && milestone.share < milestones.back().share)
            item.refuse(ErrorCode::definitionMilestoneFalls, milestone.quarter);
        milestones.push_back(milestone);
    }
    return milestones;
}

void refuseSumOfShares(const DocumentNode& node, const std::map<std::string, double>& shares) {
    double sum = 0;
    for (const auto& [id, share] : shares)
        sum += share;
    if (sum > 1 + kShareTolerance)
        node.refuse(ErrorCode::definitionSharesTooLarge);
    if (sum <= 0)
        node.refuse(ErrorCode::definitionSharesZero);
}

std::map<std::string, double> readShares(const DocumentNode& node, const Programme& programme) {
    std::map<std::string, double> shares;
    for (const auto& [id, item] : node.fields()) {
        if (programme.municipality(id) == nullptr)
            item.refuse(ErrorCode::definitionUnknownId, id);
        shares.emplace(id, item.share());
    }
    if (shares.empty() || !node.isSound())
        return shares;
    for (const Municipality& municipality : programme.municipalities)
        if (!shares.contains(municipality.id))
            node.refuse(ErrorCode::definitionSharesIncomplete, municipality.id);
    if (node.isSound())
        refuseSumOfShares(node, shares);
    return shares;
}

std::vector<std::string> readSupporting(const DocumentNode& node, const Programme& programme) {
    std::vector<std::string> supporting;
    for (const DocumentNode& item : node.items()) {
        const Indicator* indicator = findIndicatorById(item, programme);
        if (indicator == nullptr)
            continue;
        if (std::ranges::find(supporting, indicator->id) != supporting.end())
            item.refuse(ErrorCode::definitionDuplicateId, indicator->id);
        supporting.push_back(indicator->id);
    }
    return supporting;
}

/// What the target's own figures are compared with: another sum.
std::string readOfficial(const DocumentNode& node, const Indicator* lead, const Programme& programme) {
    const Indicator* official = findIndicatorById(node, programme);
    if (official == nullptr || lead == nullptr)
        return {};
    if (official->id == lead->id || official->adds != Adds::sum || lead->adds != Adds::sum)
        node.refuse(ErrorCode::definitionOfficialUnfit, official->id, lead->id);
    return official->id;
}

} // namespace

Target readTarget(const DocumentNode& node, const Programme& programme) {
    node.expectFields({"id", "name", "wording", "indicator", "rule", "milestones", "shares", "supporting",
                       "official", "owner"});
    const Indicator* indicator = findIndicatorById(node.field("indicator"), programme);
    const std::string leading = indicator == nullptr ? std::string() : indicator->id;
    const auto name = node.optionalField("name");
    Target target{.id = node.field("id").id(),
                  .name = {},
                  .wording = node.field("wording").bilingual(),
                  .indicator = leading,
                  .rule = readRule(node.field("rule")),
                  .milestones = {},
                  .shares = {},
                  .supporting = {},
                  .owner = {}};
    if (name)
        target.name = name->bilingual();
    else if (indicator != nullptr)
        target.name = indicator->name;
    if (indicator != nullptr && node.isSoundAt(node.path() + ".rule.kind"))
        refuseUnfitRule(node.field("rule"), target.rule, *indicator);
    if (const auto milestones = node.optionalField("milestones"))
        target.milestones = readMilestones(*milestones, programme.period);
    if (const auto shares = node.optionalField("shares"))
        target.shares = readShares(*shares, programme);
    if (const auto supporting = node.optionalField("supporting"))
        target.supporting = readSupporting(*supporting, programme);
    if (const auto official = node.optionalField("official"))
        target.official = readOfficial(*official, indicator, programme);
    if (const auto owner = node.optionalField("owner"))
        target.owner = owner->textOrEmpty();
    return target;
}

} // namespace maalbilde
