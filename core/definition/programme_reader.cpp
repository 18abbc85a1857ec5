#include "core/definition/definition_fault.h"
#include "core/definition/document_guard.h"
#include "core/definition/document_node.h"
#include "core/definition/municipality_reader.h"
#include "core/definition/programme_format.h"
#include "core/definition/programme_json.h"
#include "core/definition/programme_reading.h"
#include "core/definition/target_reader.h"
#include "core/definition/things_with_ids.h"

#include <nlohmann/json.hpp>

namespace maalbilde {

namespace {

constexpr int kMostQuarters = 400;

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

std::optional<Quantity> readBound(const std::optional<DocumentNode>& node) {
    if (!node || node->isNull())
        return std::nullopt;
    return node->quantity();
}

Indicator readIndicator(const DocumentNode& node) {
    node.expectFields({"id", "name", "unit", "decimals", "adds", "reportedBy", "minimum", "maximum"});
    Indicator indicator{.id = node.field("id").id(),
                        .name = node.field("name").bilingual(),
                        .unit = node.field("unit").bilingual(),
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

FocusArea readFocusArea(const DocumentNode& node) {
    node.expectFields({"id", "name"});
    return {.id = node.field("id").id(), .name = node.field("name").bilingual()};
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
