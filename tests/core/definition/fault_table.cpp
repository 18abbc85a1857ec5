#include "tests/core/definition/fault_table.h"

#include <catch2/catch.hpp>

namespace maalbilde {

using nlohmann::json;

const char* const kSoundDefinition = R"({
  "format": "maalbilde-programme/1", "id": "p", "name": "P", "host": "H",
  "period": {"first": "2016K1", "last": "2018K4"},
  "municipalities": [
    {"id": "a", "name": "A", "numbers": [{"number": "0427", "until": "2019K4"}, {"number": "3420", "from": "2020K1"}]},
    {"id": "b", "name": "B", "numbers": [{"number": "0429"}]}],
  "indicators": [
    {"id": "jobs", "name": {"nb": "Jobber", "en": "Jobs"}, "unit": {"nb": "jobber", "en": "jobs"}, "decimals": 0,
     "adds": "sum", "reportedBy": "municipality", "minimum": 0, "maximum": 1000},
    {"id": "index", "name": {"nb": "Indeks", "en": "Index"}, "unit": {"nb": "poeng", "en": "points"}, "decimals": 1,
     "adds": "latest", "reportedBy": "region"}],
  "targets": [
    {"id": "t", "name": {"nb": "T", "en": "T"}, "wording": {"nb": "W", "en": "W"}, "indicator": "jobs",
     "rule": {"kind": "cumulativeMinimum", "goal": 100},
     "milestones": [{"quarter": "2016K4", "share": 0.2}, {"quarter": "2017K4", "share": 0.6}],
     "shares": {"a": 0.5, "b": 0.4}, "supporting": ["index"], "owner": "O"},
    {"id": "u", "wording": {"nb": "W", "en": "W"}, "indicator": "jobs", "rule": {"kind": "annualRange", "low": 2, "high": 3}},
    {"id": "v", "wording": {"nb": "W", "en": "W"}, "indicator": "jobs",
     "rule": {"kind": "netCumulative", "goal": 200, "baseline": {"value": 10, "date": "2016-01-01", "source": "S"}}},
    {"id": "w", "wording": {"nb": "W", "en": "W"}, "indicator": "index",
     "rule": {"kind": "index", "baseline": 60, "goal": 70, "uncertainty": 2}}],
  "focusAreas": [{"id": "f", "name": {"nb": "F", "en": "F"}}]
})";

std::string mutated(const std::string& at, const std::optional<json>& value) {
    json document = json::parse(kSoundDefinition);
    const json::json_pointer pointer(at);
    if (value)
        document[pointer] = *value;
    else if (pointer.back().find_first_not_of("0123456789") == std::string::npos)
        document[pointer.parent_pointer()].erase(std::stoul(pointer.back()));
    else
        document[pointer.parent_pointer()].erase(pointer.back());
    return document.dump();
}

std::string pathOf(const Error& error) {
    return std::get<std::string>(error.facts.at(0));
}

void checkFaults(const std::vector<Fault>& faults) {
    for (const Fault& fault : faults) {
        INFO(fault.at << " := " << (fault.value ? fault.value->dump() : "(removed)"));
        const auto programme = readProgramme(mutated(fault.at, fault.value));
        REQUIRE_FALSE(programme.has_value());
        CHECK(programme.error().code == fault.code);
        CHECK(pathOf(programme.error()) == fault.path);
    }
}

} // namespace maalbilde
