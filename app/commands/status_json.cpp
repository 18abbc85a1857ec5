#include "app/commands/status_json.h"

#include "ui/text/explanation.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace maalbilde {

namespace {

using Json = nlohmann::ordered_json;

/// 46 and not 46.0 where the number is whole.
Json number(double value) {
    constexpr double kExactIntegers = 9007199254740992.0;
    if (value == std::floor(value) && std::abs(value) < kExactIntegers)
        return static_cast<std::int64_t>(value);
    return value;
}

Json number(std::optional<double> value) {
    return value ? number(*value) : Json();
}

template <typename Enumerator>
Json name(std::optional<Enumerator> value) {
    return value ? Json(nameOf(*value)) : Json();
}

Json flagsJson(const Flags& flags) {
    Json names = Json::array();
    for (const Flag flag : kAllFlags)
        if (flags.has(flag))
            names.push_back(nameOf(flag));
    return names;
}

Json yearJson(const YearProgress& year) {
    return {{"year", year.year},
            {"closedQuarters", year.closedQuarters},
            {"count", number(year.count)},
            {"expected", number(year.expected)},
            {"shortfall", number(year.shortfall)},
            {"status", nameOf(year.status)},
            {"aboveRange", year.aboveRange}};
}

Json placeJson(const PlaceAssessment& place) {
    return {{"id", place.place},
            {"actual", number(place.actual)},
            {"percent", place.percent ? Json(*place.percent) : Json()},
            {"status", place.progress ? Json(nameOf(place.progress->status)) : Json()}};
}

Json forecastJson(const Outlook& outlook) {
    if (!outlook)
        return {};
    Json json{{"low", number(outlook->low)},
              {"mid", number(outlook->mid)},
              {"high", number(outlook->high)},
              {"probability", number(outlook->probability)},
              {"shown", nullptr},
              {"words", nullptr},
              {"year", outlook->year ? Json(*outlook->year) : Json()}};
    if (outlook->shownProbability) {
        const ShownProbability shown = shownProbability(*outlook->shownProbability);
        json["shown"] = probabilityCode(shown);
        json["words"] = probabilityWord(shown.word).toStdString();
    }
    return json;
}

Json supportingJson(const SupportingAssessment& supporting) {
    return {{"id", supporting.indicator},
            {"actual", number(supporting.actual)},
            {"latest", supporting.latest ? Json(supporting.latest->code()) : Json()},
            {"reported", supporting.reported},
            {"due", supporting.due}};
}

template <typename Items, typename ToJson>
Json list(const Items& items, ToJson toJson) {
    Json array = Json::array();
    for (const auto& item : items)
        array.push_back(toJson(item));
    return array;
}

Json commentJson(const std::vector<const Comment*>& newestFirst) {
    if (newestFirst.empty())
        return {};
    const Comment& comment = *newestFirst.front();
    return {{"quarter", comment.quarter.code()},
            {"recorded", comment.recorded.toString()},
            {"author", comment.author},
            {"text", comment.text}};
}

Json targetJson(const Programme& programme, const TargetAssessment& assessment, Language language) {
    const Progress& progress = assessment.progress;
    const auto tolerance = [&](double Tolerances::*which) {
        return progress.tolerances ? number((*progress.tolerances).*which) : Json();
    };
    const bool annual = !progress.years.empty();
    return {{"id", assessment.target},
            {"rule", ruleKind(programme.target(assessment.target)->rule)},
            {"status", nameOf(progress.status)},
            {"reason", name(progress.reason)},
            {"actual", number(progress.actual)},
            {"expected", number(progress.expected)},
            {"shortfall", number(progress.shortfall)},
            {"toleranceGreen", tolerance(&Tolerances::green)},
            {"toleranceRed", tolerance(&Tolerances::red)},
            {"reported", progress.reported},
            {"due", progress.due},
            {"coverage", number(progress.coverage())},
            {"requiredPace", number(progress.requiredPace)},
            {"flags", flagsJson(progress.flags)},
            {"years", annual ? list(progress.years, yearJson) : Json()},
            {"yearsMet", annual ? Json(progress.yearsMet) : Json()},
            {"places", list(assessment.places, placeJson)},
            {"unallocated", number(assessment.unallocated)},
            {"forecast", forecastJson(progress.outlook)},
            {"forecastAbsent", progress.outlook ? Json() : Json(nameOf(progress.outlook.error()))},
            {"supporting", list(assessment.supporting, supportingJson)},
            {"explanation", explanation(programme, assessment, language).toStdString()}};
}

} // namespace

std::string statusJson(const Programme& programme, const Assessment& assessment,
                       std::span<const Comment> comments, std::optional<Timestamp> knownAt,
                       Language language) {
    const auto jsonOf = [&](const TargetAssessment& target) {
        Json json = targetJson(programme, target, language);
        json["comment"] = commentJson(commentsOn(target.target, comments, assessment.asOf, knownAt));
        return json;
    };
    const Json json{{"programme", programme.name},
                    {"example", programme.example},
                    {"asOf", assessment.asOf.code()},
                    {"closedQuarters", assessment.closedQuarters},
                    {"targets", list(assessment.targets, jsonOf)}};
    return json.dump(2) + "\n";
}

} // namespace maalbilde
