#include "core/definition/programme_format.h"
#include "core/definition/programme_json.h"

#include <nlohmann/json.hpp>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

Json written(Quantity quantity) {
    if (quantity.decimals() == 0)
        return quantity.thousandths() / 1000;
    return quantity.toDouble();
}

Json written(const std::optional<Quantity>& quantity) {
    return quantity ? written(*quantity) : Json(nullptr);
}

Json written(const BilingualText& text) {
    return {{"nb", text.nb}, {"en", text.en}};
}

template <typename Range, typename Write>
Json writtenList(const Range& range, Write write) {
    Json list = Json::array();
    for (const auto& item : range)
        list.push_back(write(item));
    return list;
}

Json writtenNumber(const MunicipalityNumber& number) {
    Json json{{"number", number.number}};
    if (number.from)
        json["from"] = number.from->code();
    if (number.until)
        json["until"] = number.until->code();
    return json;
}

Json writtenMunicipality(const Municipality& municipality) {
    return {{"id", municipality.id},
            {"name", municipality.name},
            {"numbers", writtenList(municipality.numbers, writtenNumber)}};
}

Json writtenIndicator(const Indicator& indicator) {
    Json json{{"id", indicator.id},
              {"name", written(indicator.name)},
              {"unit", written(indicator.unit)},
              {"decimals", indicator.decimals},
              {"adds", indicator.adds == Adds::sum ? "sum" : "latest"},
              {"reportedBy", indicator.reportedBy == ReportedBy::municipality ? "municipality" : "region"}};
    if (indicator.minimum)
        json["minimum"] = written(*indicator.minimum);
    if (indicator.maximum)
        json["maximum"] = written(*indicator.maximum);
    return json;
}

/// Adds the numbers of a rule to its kind.
struct RuleNumbers {
    Json& json;

    void operator()(const CumulativeMinimum& rule) const { json["goal"] = written(rule.goal); }

    void operator()(const AnnualRange& rule) const {
        json["low"] = written(rule.low);
        json["high"] = written(rule.high);
    }

    void operator()(const NetCumulative& rule) const {
        json["goal"] = written(rule.goal);
        if (rule.baseline)
            json["baseline"] = {{"value", written(rule.baseline->value)},
                                {"date", isoDate(rule.baseline->date)},
                                {"source", rule.baseline->source}};
    }

    /// The level alone where no more is known of it.
    static Json baselineOf(const IndexGoal& rule) {
        if (!rule.baseline || (!rule.baselineDate && rule.baselineSource.empty()))
            return written(rule.baseline);
        Json baseline{{"value", written(rule.baseline)}};
        if (rule.baselineDate)
            baseline["date"] = isoDate(*rule.baselineDate);
        if (!rule.baselineSource.empty())
            baseline["source"] = rule.baselineSource;
        return baseline;
    }

    /// A baseline or goal not set yet is written as null: it is a question that stays open.
    void operator()(const IndexGoal& rule) const {
        json["baseline"] = baselineOf(rule);
        json["goal"] = written(rule.goal);
        json["uncertainty"] = written(rule.uncertainty);
    }
};

Json writtenRule(const Rule& rule) {
    Json json{{"kind", ruleKind(rule)}};
    std::visit(RuleNumbers{json}, rule);
    return json;
}

Json writtenMilestone(const Milestone& milestone) {
    return {{"quarter", milestone.quarter.code()}, {"share", milestone.share}};
}

Json writtenTarget(const Target& target) {
    Json json{{"id", target.id},
              {"name", written(target.name)},
              {"wording", written(target.wording)},
              {"indicator", target.indicator},
              {"rule", writtenRule(target.rule)}};
    if (!target.milestones.empty())
        json["milestones"] = writtenList(target.milestones, writtenMilestone);
    if (!target.shares.empty())
        json["shares"] = target.shares;
    if (!target.supporting.empty())
        json["supporting"] = target.supporting;
    if (!target.official.empty())
        json["official"] = target.official;
    if (!target.owner.empty())
        json["owner"] = target.owner;
    return json;
}

Json writtenFocusArea(const FocusArea& area) {
    return {{"id", area.id}, {"name", written(area.name)}};
}

Json writtenRoot(const Programme& programme) {
    Json json{{"format", kProgrammeFormat},
              {"id", programme.id},
              {"name", programme.name},
              {"host", programme.host}};
    if (programme.example)
        json["example"] = true;
    json["period"] = {{"first", programme.period.first().code()}, {"last", programme.period.last().code()}};
    json["municipalities"] = writtenList(programme.municipalities, writtenMunicipality);
    json["indicators"] = writtenList(programme.indicators, writtenIndicator);
    json["targets"] = writtenList(programme.targets, writtenTarget);
    if (!programme.focusAreas.empty())
        json["focusAreas"] = writtenList(programme.focusAreas, writtenFocusArea);
    return json;
}

} // namespace

std::string writeProgramme(const Programme& programme) {
    constexpr int kIndent = 2;
    constexpr bool kAsciiOnly = false;
    return writtenRoot(programme).dump(kIndent, ' ', kAsciiOnly, Json::error_handler_t::replace) + "\n";
}

} // namespace maalbilde
