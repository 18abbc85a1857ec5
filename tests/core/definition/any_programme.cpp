#include "tests/core/definition/any_programme.h"

#include <fmt/format.h>
#include <rapidcheck.h>

namespace maalbilde {

namespace {

bool anyBool() {
    return *rc::gen::arbitrary<bool>();
}

std::int64_t anyIn(std::int64_t lowest, std::int64_t highest) {
    return *rc::gen::inRange<std::int64_t>(lowest, highest + 1);
}

std::string anyText() {
    return *rc::gen::element<std::string>("Åmot", "\"quoted\"", "back\\slash", "line\nend", "tab\tend",
                                          "−12 €", "\U0001F600", "x", "</script>", "=1+1");
}

BilingualText anyBilingualText() {
    return {.nb = anyText(), .en = anyText()};
}

Quantity anyQuantity(std::int64_t lowestThousandths, std::int64_t highestThousandths) {
    return Quantity::ofThousandths(anyIn(lowestThousandths, highestThousandths));
}

Quantity anyQuantity() {
    return anyQuantity(-Quantity::kLargestThousandths, Quantity::kLargestThousandths);
}

template <typename T>
std::optional<T> orNothing(T value) {
    return anyBool() ? std::optional<T>(value) : std::nullopt;
}

/// Numbers never meet: each municipality has its own, and the second begins where the first ends.
Municipality anyMunicipality(int index) {
    Municipality municipality{.id = fmt::format("place-{}", index), .name = anyText(), .numbers = {}};
    const Quarter change = Quarter(2020, 1) + static_cast<int>(anyIn(-40, 40));
    if (anyBool())
        municipality.numbers.push_back(
            {.number = fmt::format("{:04}", index), .from = orNothing(change - 100), .until = change - 1});
    if (anyBool())
        municipality.numbers.push_back(
            {.number = fmt::format("{:04}", 1000 + index), .from = change, .until = orNothing(change + 100)});
    return municipality;
}

Indicator anyIndicator(int index, Adds adds) {
    const Quantity middle = anyQuantity();
    return {.id = fmt::format("indicator-{}", index),
            .name = anyBilingualText(),
            .unit = anyBilingualText(),
            .decimals = static_cast<int>(anyIn(0, 3)),
            .adds = adds,
            .reportedBy = anyBool() ? ReportedBy::municipality : ReportedBy::region,
            .minimum = orNothing(anyQuantity(-Quantity::kLargestThousandths, middle.thousandths())),
            .maximum = orNothing(anyQuantity(middle.thousandths(), Quantity::kLargestThousandths))};
}

AnnualRange anyAnnualRange() {
    const Quantity low = anyQuantity();
    return {.low = low, .high = anyQuantity(low.thousandths(), Quantity::kLargestThousandths)};
}

Rule anySummedRule() {
    const Baseline baseline{.value = anyQuantity(), .date = *parseDate("2016-02-29"), .source = anyText()};
    switch (anyIn(0, 2)) {
    case 0: return CumulativeMinimum{.goal = anyQuantity()};
    case 1: return anyAnnualRange();
    default: return NetCumulative{.goal = anyQuantity(), .baseline = orNothing(baseline)};
    }
}

Rule anyIndexGoal() {
    IndexGoal rule{.baseline = orNothing(anyQuantity(0, 100'000)),
                   .goal = orNothing(anyQuantity(0, 100'000)),
                   .uncertainty = anyQuantity(0, 10'000)};
    if (rule.baseline && anyBool())
        rule.baselineDate = parseDate("2016-02-29");
    if (rule.baseline && anyBool())
        rule.baselineSource = anyText();
    return rule;
}

std::vector<Milestone> anyMilestones(const QuarterRange& period) {
    std::vector<Milestone> milestones;
    double share = 0;
    for (Quarter quarter = period.first(); quarter < period.last(); quarter = quarter + 1) {
        if (!anyBool())
            continue;
        share += (1 - share) * static_cast<double>(anyIn(0, 1000)) / 1000;
        milestones.push_back({.quarter = quarter, .share = share});
    }
    if (anyBool())
        milestones.push_back({.quarter = period.last(), .share = 1});
    return milestones;
}

std::map<std::string, double> anyShares(const std::vector<Municipality>& municipalities) {
    std::map<std::string, double> shares;
    double left = 1;
    for (const Municipality& municipality : municipalities) {
        const double share = left * static_cast<double>(anyIn(1, 1000)) / 1000;
        shares.emplace(municipality.id, share);
        left -= share;
    }
    return shares;
}

Target anyTarget(int index, const Programme& programme) {
    const bool isIndex = anyBool();
    const Indicator& indicator = programme.indicators[isIndex ? 1 : 0];
    Target target{.id = fmt::format("{}-target", index),
                  .name = anyBilingualText(),
                  .wording = anyBilingualText(),
                  .indicator = indicator.id,
                  .rule = isIndex ? anyIndexGoal() : anySummedRule(),
                  .milestones = anyMilestones(programme.period),
                  .shares = {},
                  .supporting = {},
                  .owner = anyBool() ? anyText() : std::string()};
    if (anyBool())
        target.shares = anyShares(programme.municipalities);
    for (const Indicator& candidate : programme.indicators)
        if (anyBool())
            target.supporting.push_back(candidate.id);
    for (const Indicator& candidate : programme.indicators)
        if (!isIndex && candidate.adds == Adds::sum && candidate.id != indicator.id && anyBool())
            target.official = candidate.id;
    return target;
}

} // namespace

Programme anyProgramme() {
    const Quarter first = Quarter(1950, 1) + static_cast<int>(anyIn(0, 400));
    Programme programme{.id = "programme",
                        .name = anyText(),
                        .host = anyText(),
                        .example = anyBool(),
                        .period = {first, first + static_cast<int>(anyIn(0, 24))},
                        .municipalities = {},
                        .indicators = {anyIndicator(0, Adds::sum), anyIndicator(1, Adds::latest)},
                        .targets = {},
                        .focusAreas = {}};
    for (std::int64_t i = anyIn(1, 4); i > 0; --i)
        programme.municipalities.push_back(anyMunicipality(static_cast<int>(i)));
    for (std::int64_t i = anyIn(1, 4); i > 0; --i)
        programme.targets.push_back(anyTarget(static_cast<int>(i), programme));
    for (std::int64_t i = anyIn(0, 3); i > 0; --i)
        programme.focusAreas.push_back({.id = fmt::format("area-{}", i), .name = anyBilingualText()});
    return programme;
}

} // namespace maalbilde
