#include "core/definition/draft_json.h"

#include "core/definition/document_path.h"
#include "core/definition/draft_object.h"
#include "core/definition/programme_format.h"
#include "core/values/text_scan.h"

#include <nlohmann/json.hpp>

#include <array>

namespace maalbilde {

namespace {

using nlohmann::json;

json jsonOf(const BilingualText& text) {
    return {{"nb", text.nb}, {"en", text.en}};
}

/// The list of what `write` makes of each of them and of an empty object at its place in the document.
template <typename Things, typename Write>
json listOf(const Things& things, const std::string& path, DefinitionFaults& faults, Write write) {
    json list = json::array();
    for (const auto& thing : things) {
        DraftObject writer(pathOfItem(path, list.size()), faults);
        write(thing, writer);
        list.push_back(writer.take());
    }
    return list;
}

void writeNumber(const NumberDraft& draft, DraftObject& writer) {
    writer.put("number", std::string(trimmed(draft.number)));
    writer.quarter("from", draft.from);
    writer.quarter("until", draft.until);
}

void writeIndicator(const IndicatorDraft& draft, DraftObject& writer) {
    writer.put("id", draft.id);
    writer.put("name", jsonOf(draft.name));
    writer.put("unit", jsonOf(draft.unit));
    writer.put("decimals", draft.decimals);
    writer.put("adds", draft.adds == Adds::sum ? "sum" : "latest");
    writer.put("reportedBy", draft.reportedBy == ReportedBy::municipality ? "municipality" : "region");
    writer.number("minimum", draft.minimum);
    writer.number("maximum", draft.maximum);
}

/// A baseline that nothing is typed of is none. Where an index stood when it began may be all that is known.
void writeBaseline(const RuleDraft& draft, DraftObject& rule) {
    if (isLeftEmpty(draft.baseline) && isLeftEmpty(draft.baselineDate) && isLeftEmpty(draft.baselineSource))
        return;
    DraftObject baseline = rule.part("baseline");
    baseline.number("value", draft.baseline);
    baseline.day("date", draft.baselineDate);
    if (draft.kind == RuleKind::netCumulative || !isLeftEmpty(draft.baselineSource))
        baseline.put("source", draft.baselineSource);
    rule.put("baseline", baseline.take());
}

json ruleJson(const RuleDraft& draft, DraftObject rule) {
    const std::array<Rule, 4> kinds{CumulativeMinimum{}, AnnualRange{}, NetCumulative{}, IndexGoal{}};
    rule.put("kind", ruleKind(kinds.at(static_cast<std::size_t>(draft.kind))));
    if (draft.kind == RuleKind::annualRange) {
        rule.number("low", draft.low);
        rule.number("high", draft.high);
        return rule.take();
    }
    rule.number("goal", draft.goal);
    if (draft.kind == RuleKind::netCumulative || draft.kind == RuleKind::index)
        writeBaseline(draft, rule);
    if (draft.kind == RuleKind::index)
        rule.number("uncertainty", draft.uncertainty);
    return rule.take();
}

void writeMilestone(const MilestoneDraft& draft, DraftObject& writer) {
    writer.quarter("quarter", draft.quarter);
    writer.percent("share", draft.share);
}

json sharesJson(const TargetDraft& draft, DraftObject shares) {
    for (const auto& [municipality, typed] : draft.shares)
        shares.percent(municipality, typed);
    return shares.take();
}

void writeTarget(const TargetDraft& draft, const std::string& path, DefinitionFaults& faults,
                 DraftObject& writer) {
    writer.put("id", draft.id);
    writer.put("name", jsonOf(draft.name));
    writer.put("wording", jsonOf(draft.wording));
    writer.put("indicator", draft.indicator);
    writer.put("rule", ruleJson(draft.rule, writer.part("rule")));
    writer.put("milestones",
               listOf(draft.milestones, pathOfField(path, "milestones"), faults, writeMilestone));
    writer.put("shares", sharesJson(draft, writer.part("shares")));
    writer.put("supporting", draft.supporting);
    if (!draft.official.empty())
        writer.put("official", draft.official);
    writer.put("owner", draft.owner);
}

json municipalitiesJson(const ProgrammeDraft& draft, DefinitionFaults& faults) {
    std::size_t place = 0;
    return listOf(draft.municipalities, "municipalities", faults,
                  [&](const MunicipalityDraft& municipality, DraftObject& writer) {
                      const std::string path = pathOfItem("municipalities", place++);
                      writer.put("id", municipality.id);
                      writer.put("name", municipality.name);
                      writer.put("numbers", listOf(municipality.numbers, pathOfField(path, "numbers"), faults,
                                                   writeNumber));
                  });
}

json targetsJson(const ProgrammeDraft& draft, DefinitionFaults& faults) {
    std::size_t place = 0;
    return listOf(draft.targets, "targets", faults, [&](const TargetDraft& target, DraftObject& writer) {
        writeTarget(target, pathOfItem("targets", place++), faults, writer);
    });
}

json focusAreasJson(const ProgrammeDraft& draft) {
    json areas = json::array();
    for (const FocusArea& area : draft.focusAreas)
        areas.push_back({{"id", area.id}, {"name", jsonOf(area.name)}});
    return areas;
}

} // namespace

json draftJson(const ProgrammeDraft& draft, DefinitionFaults& faults) {
    DraftObject period("period", faults);
    period.quarter("first", draft.first);
    period.quarter("last", draft.last);
    return {{"format", kProgrammeFormat},
            {"id", draft.id},
            {"name", draft.name},
            {"host", draft.host},
            {"example", draft.example},
            {"period", period.take()},
            {"municipalities", municipalitiesJson(draft, faults)},
            {"indicators", listOf(draft.indicators, "indicators", faults, writeIndicator)},
            {"targets", targetsJson(draft, faults)},
            {"focusAreas", focusAreasJson(draft)}};
}

} // namespace maalbilde
