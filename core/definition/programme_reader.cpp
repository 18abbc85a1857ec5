#include "core/definition/definition_fault.h"
#include "core/definition/document_guard.h"
#include "core/definition/document_node.h"
#include "core/definition/programme_format.h"
#include "core/definition/programme_json.h"
#include "core/definition/programme_reading.h"
#include "core/definition/rule_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

constexpr int kMostQuarters = 400;
constexpr double kShareTolerance = 1e-9; // method.md: every comparison of amounts favours equality

BilingualText readBilingualText(const DocumentNode& node) {
    node.expectFields({"nb", "en"});
    return {.nb = node.field("nb").text(), .en = node.field("en").text()};
}

/// Reads a list of things that bear an id; `read` is given each item and its id.
template <typename Thing, typename Read>
std::vector<Thing> readAllWithIds(const std::vector<DocumentNode>& nodes, Read read) {
    std::vector<Thing> things;
    for (const DocumentNode& node : nodes) {
        Thing thing = read(node);
        if (std::ranges::find(things, thing.id, &Thing::id) != things.end())
            node.field("id").refuse(ErrorCode::definitionDuplicateId, thing.id);
        things.push_back(std::move(thing));
    }
    return things;
}

QuarterRange readPeriod(const DocumentNode& node) {
    node.expectFields({"first", "last"});
    const Quarter first = node.field("first").quarter();
    const Quarter last = node.field("last").quarter();
    if (node.isSound() && last < first)
        node.refuse(ErrorCode::definitionPeriodReversed);
    if (node.isSound() && last - first >= kMostQuarters)
        node.refuse(ErrorCode::definitionPeriodTooLong, std::int64_t{kMostQuarters});
    return {first, node.isSound() ? last : first};
}

// ---- Municipalities

std::string readMunicipalityNumberText(const DocumentNode& node) {
    const std::string text = node.textOrEmpty();
    const bool fourDigits =
        text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!fourDigits)
        node.refuse(ErrorCode::definitionBadMunicipalityNumber, text);
    return text;
}

MunicipalityNumber readMunicipalityNumber(const DocumentNode& node) {
    node.expectFields({"number", "from", "until"});
    MunicipalityNumber number{
        .number = readMunicipalityNumberText(node.field("number")), .from = {}, .until = {}};
    if (const auto from = node.optionalField("from"))
        number.from = from->quarter();
    if (const auto until = node.optionalField("until"))
        number.until = until->quarter();
    if (number.from && number.until && *number.until < *number.from)
        node.refuse(ErrorCode::definitionPeriodReversed);
    return number;
}

std::vector<MunicipalityNumber> readMunicipalityNumbers(const DocumentNode& node) {
    std::vector<MunicipalityNumber> numbers;
    for (const DocumentNode& item : node.items()) {
        const MunicipalityNumber number = readMunicipalityNumber(item);
        if (!item.isSound())
            continue;
        if (std::ranges::any_of(numbers, [&](const auto& other) { return overlap(number, other); }))
            item.refuse(ErrorCode::definitionNumbersOverlap, number.number);
        numbers.push_back(number);
    }
    return numbers;
}

Municipality readMunicipality(const DocumentNode& node) {
    node.expectFields({"id", "name", "numbers"});
    Municipality municipality{.id = node.field("id").id(),
                              .name = node.field("name").text(),
                              .numbers = readMunicipalityNumbers(node.field("numbers"))};
    if (municipality.id == kRegionId)
        node.field("id").refuse(ErrorCode::definitionBadId, municipality.id);
    return municipality;
}

bool bearsAtTheSameTime(const Municipality& municipality, const MunicipalityNumber& number) {
    return std::ranges::any_of(municipality.numbers, [&](const auto& other) {
        return other.number == number.number && overlap(other, number);
    });
}

/// A number leads to one municipality in every quarter.
void refuseSharedNumbers(const DocumentNode& node, const std::vector<Municipality>& municipalities) {
    const auto nodes = node.items();
    for (std::size_t later = 1; later < municipalities.size(); ++later)
        for (const MunicipalityNumber& number : municipalities[later].numbers)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                if (bearsAtTheSameTime(municipalities[earlier], number))
                    nodes[later].field("numbers").refuse(ErrorCode::definitionNumbersOverlap, number.number);
}

std::vector<Municipality> readMunicipalities(const DocumentNode& node) {
    auto municipalities = readAllWithIds<Municipality>(node.someItems(), readMunicipality);
    refuseSharedNumbers(node, municipalities);
    return municipalities;
}

// ---- Indicators

std::optional<Quantity> readBound(const std::optional<DocumentNode>& node) {
    if (!node || node->isNull())
        return std::nullopt;
    return node->quantity();
}

Indicator readIndicator(const DocumentNode& node) {
    node.expectFields({"id", "name", "unit", "decimals", "adds", "reportedBy", "minimum", "maximum"});
    Indicator indicator{.id = node.field("id").id(),
                        .name = readBilingualText(node.field("name")),
                        .unit = readBilingualText(node.field("unit")),
                        .decimals = node.field("decimals").integer(0, 3),
                        .adds = node.field("adds").oneOf({"sum", "latest"}) == 0 ? Adds::sum : Adds::latest,
                        .reportedBy = node.field("reportedBy").oneOf({"municipality", "region"}) == 0
                                          ? ReportedBy::municipality
                                          : ReportedBy::region,
                        .minimum = readBound(node.optionalField("minimum")),
                        .maximum = readBound(node.optionalField("maximum"))};
    if (node.isSound() && indicator.minimum && indicator.maximum && *indicator.maximum < *indicator.minimum)
        node.field("maximum").refuse(ErrorCode::definitionRangeReversed);
    return indicator;
}

// ---- Targets

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

/// Requires that the programme has its period, municipalities and indicators already.
Target readTarget(const DocumentNode& node, const Programme& programme) {
    node.expectFields({"id", "name", "wording", "indicator", "rule", "milestones", "shares", "supporting",
                       "official", "owner"});
    const Indicator* indicator = findIndicatorById(node.field("indicator"), programme);
    const std::string leading = indicator == nullptr ? std::string() : indicator->id;
    const auto name = node.optionalField("name");
    Target target{.id = node.field("id").id(),
                  .name = {},
                  .wording = readBilingualText(node.field("wording")),
                  .indicator = leading,
                  .rule = readRule(node.field("rule")),
                  .milestones = {},
                  .shares = {},
                  .supporting = {},
                  .owner = {}};
    if (name)
        target.name = readBilingualText(*name);
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

FocusArea readFocusArea(const DocumentNode& node) {
    node.expectFields({"id", "name"});
    return {.id = node.field("id").id(), .name = readBilingualText(node.field("name"))};
}

Programme readRoot(const DocumentNode& root) {
    // The format comes first: of another format, unknown fields would be a misleading complaint.
    (void)root.field("format").oneOf({kProgrammeFormat});
    root.expectFields({"format", "id", "name", "host", "example", "period", "municipalities", "indicators",
                       "targets", "focusAreas"});
    Programme programme{.id = root.field("id").id(),
                        .name = root.field("name").text(),
                        .host = root.field("host").text(),
                        .example = false,
                        .period = readPeriod(root.field("period")),
                        .municipalities = readMunicipalities(root.field("municipalities")),
                        .indicators =
                            readAllWithIds<Indicator>(root.field("indicators").someItems(), readIndicator),
                        .targets = {},
                        .focusAreas = {}};
    if (const auto example = root.optionalField("example"))
        programme.example = example->boolean();
    programme.targets =
        readAllWithIds<Target>(root.field("targets").someItems(),
                               [&](const DocumentNode& node) { return readTarget(node, programme); });
    if (const auto focusAreas = root.optionalField("focusAreas"))
        programme.focusAreas = readAllWithIds<FocusArea>(focusAreas->items(), readFocusArea);
    return programme;
}

} // namespace

std::optional<Programme> readProgramme(const nlohmann::json& document, DefinitionFaults& faults) {
    Programme programme = readRoot(DocumentNode(document, "", faults));
    return faults.all().empty() ? std::optional(std::move(programme)) : std::nullopt;
}

Result<Programme> readProgramme(std::string_view json) {
    try {
        guardDocument(json);
    } catch (const DefinitionFault& fault) {
        return tl::unexpected(fault.error());
    }
    DefinitionFaults faults;
    auto programme = readProgramme(nlohmann::json::parse(json), faults);
    if (!programme)
        return tl::unexpected(faults.all().front().error);
    return std::move(*programme);
}

} // namespace maalbilde
