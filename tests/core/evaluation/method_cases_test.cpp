#include "tests/support/evidence_builder.h"
#include "tests/support/method_cases.h"

#include <boost/math/distributions/negative_binomial.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <catch2/catch.hpp>

#include <cctype>
#include <string>

namespace maalbilde {

namespace {

using nlohmann::json;

Quantity quantity(const json& number) {
    return *Quantity::ofDouble(number.get<double>());
}

Rule ruleOf(const json& input) {
    const std::string kind = input["kind"];
    const json& target = input["target"];
    if (kind == "cumulative")
        return CumulativeMinimum{quantity(target["min"])};
    if (kind == "annual")
        return AnnualRange{quantity(target["low"]), quantity(target["high"])};
    if (kind == "net")
        return NetCumulative{quantity(target["min"]), std::nullopt};
    return IndexGoal{quantity(target["baseline"]), quantity(target["min"]), Quantity::of(2)};
}

Evidence evidenceOf(const json& input) {
    Cells figures;
    for (const json& row : input["figures"]) {
        figures.emplace_back();
        for (const json& cell : row)
            figures.back().push_back(cell.is_null() ? kMissing : Cell(quantity(cell)));
    }
    std::vector<Milestone> milestones;
    if (input.contains("milestones"))
        for (const auto& [quarter, share] : input["milestones"].items())
            milestones.push_back({Quarter(2016, 1) + (std::stoi(quarter) - 1), share});
    std::ranges::sort(milestones, {}, &Milestone::quarter);
    const auto weights = input.value("weights", std::vector<double>());
    return evidence(ruleOf(input), input["quarters"], input["asOfQuarter"], figures, milestones, weights);
}

/// `OnTrack` in the cases is `onTrack` in results.
std::string lowerFirst(std::string name) {
    name[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(name[0])));
    return name;
}

/// The cases give five significant digits.
void checkNumber(const json& expected, std::optional<double> actual) {
    if (expected.is_null()) {
        CHECK_FALSE(actual.has_value());
        return;
    }
    REQUIRE(actual.has_value());
    CHECK(*actual == Approx(expected.get<double>()).epsilon(1e-4).margin(1e-6));
}

void checkIfGiven(const json& expected, const char* name, std::optional<double> actual) {
    if (!expected.contains(name))
        return;
    INFO(name);
    checkNumber(expected[name], actual);
}

void checkFlag(const json& details, const char* name, const Flags& flags, Flag flag) {
    if (!details.contains(name))
        return;
    INFO(name);
    CHECK(flags.has(flag) == details[name].get<bool>());
}

void checkYears(const json& expected, const Progress& progress) {
    REQUIRE(progress.years.size() == expected["years"].size());
    for (std::size_t i = 0; i < progress.years.size(); ++i) {
        const json& year = expected["years"][i];
        const YearProgress& actual = progress.years[i];
        INFO("year " << i + 1);
        CHECK(nameOf(actual.status) == lowerFirst(year["status"]));
        CHECK(actual.closedQuarters == year["closedQuarters"].get<int>());
        checkIfGiven(year, "count", actual.count);
        checkIfGiven(year, "expected", actual.expected);
        checkIfGiven(year, "shortfall", actual.shortfall);
        CHECK((actual.reason ? nameOf(*actual.reason) : std::string()) ==
              year.value("reason", std::string()));
        CHECK(actual.aboveRange == year.value("aboveRange", false));
        if (year.contains("incomplete"))
            CHECK(actual.complete() != year["incomplete"].get<bool>());
    }
    CHECK(progress.yearsMet == expected["yearsMet"].get<int>());
    CHECK(progress.yearsDecided >= expected["yearsClosed"].get<int>());
    checkFlag(expected, "earlierYearMissed", progress.flags, Flag::earlierYearMissed);
}

void checkDetails(const json& details, const Progress& progress) {
    checkIfGiven(details, "actual", progress.actual);
    checkIfGiven(details, "value", progress.actual);
    checkIfGiven(details, "coverage", progress.coverage());
    checkIfGiven(details, "expected", progress.expected);
    checkIfGiven(details, "shortfall", progress.shortfall);
    checkIfGiven(details, "sPerQuarter", progress.variability);
    checkIfGiven(details, "tolGreen",
                 progress.tolerances ? std::optional(progress.tolerances->green) : std::nullopt);
    checkIfGiven(details, "tolRed",
                 progress.tolerances ? std::optional(progress.tolerances->red) : std::nullopt);
    if (details.contains("reported"))
        CHECK(progress.reported == details["reported"].get<int>());
    if (details.contains("due"))
        CHECK(progress.due == details["due"].get<int>());
    if (details.contains("tolGreen"))
        checkNumber(details.value("requiredPace", json()), progress.requiredPace);
    if (details.contains("years"))
        checkYears(details, progress);
    else
        CHECK((progress.reason ? nameOf(*progress.reason) : std::string()) ==
              details.value("reason", std::string()));
    checkFlag(details, "incomplete", progress.flags, Flag::incomplete);
    checkFlag(details, "aboveTarget", progress.flags, Flag::aboveTarget);
    checkFlag(details, "withinUncertainty", progress.flags, Flag::withinUncertainty);
}

void checkBasis(const json& expected, const CountBasis& basis) {
    checkIfGiven(expected, "n", basis.quarters);
    checkIfGiven(expected, "windowSum", basis.windowSum);
    checkIfGiven(expected, "windowExposure", basis.windowExposure);
    checkIfGiven(expected, "remainingExposure", basis.remainingExposure);
    checkIfGiven(expected, "phi", basis.phi);
    checkIfGiven(expected, "mu", basis.mu);
    checkIfGiven(expected, "D", basis.dispersion);
    checkIfGiven(expected, "r", basis.r);
    checkIfGiven(expected, "p", basis.p);
    checkIfGiven(expected, "probWithinRange", basis.probabilityWithinRange);
}

void checkBasis(const json& expected, const NetBasis& basis) {
    checkIfGiven(expected, "n", basis.quarters);
    checkIfGiven(expected, "meanPerQuarter", basis.meanPerQuarter);
    checkIfGiven(expected, "s", basis.s);
    checkIfGiven(expected, "remainingExposure", basis.remainingExposure);
    checkIfGiven(expected, "se", basis.standardError);
    checkIfGiven(expected, "t90", basis.t90);
}

void checkBasis(const json& expected, const IndexBasis& basis) {
    checkIfGiven(expected, "sd", basis.standardDeviation);
}

std::string shownText(const ShownProbability& shown) {
    using Bound = ShownProbability::Bound;
    const char* sign = shown.bound == Bound::below ? "<" : shown.bound == Bound::above ? ">" : "";
    return sign + std::to_string(shown.percent) + " %";
}

std::string shownWord(ShownProbability::Word word) {
    const char* words[] = {"svært sannsynlig", "sannsynlig", "usikkert", "lite sannsynlig",
                           "svært lite sannsynlig"};
    return words[static_cast<int>(word)];
}

void checkOutlook(const json& expected, const Outlook& outlook) {
    REQUIRE(outlook.has_value() != expected.is_null());
    if (!outlook)
        return;
    checkNumber(expected["low"], outlook->low);
    checkNumber(expected["mid"], outlook->mid);
    checkNumber(expected["high"], outlook->high);
    checkNumber(expected["prob"], outlook->probability);
    if (expected.contains("year"))
        CHECK(outlook->year == 2015 + expected["year"].get<int>());
    std::visit([&](const auto& basis) { checkBasis(expected, basis); }, outlook->basis);
    REQUIRE(outlook->shownProbability.has_value() != expected["probabilityShown"].is_null());
    if (outlook->shownProbability) {
        const ShownProbability shown = shownProbability(*outlook->shownProbability);
        CHECK(shownText(shown) == expected["probabilityShown"].get<std::string>());
        CHECK(shownWord(shown.word) == expected["probabilityWords"].get<std::string>());
    }
}

} // namespace

TEST_CASE("Every worked case of the method comes out exactly") {
    CHECK(methodCases()["cases"].size() == 49);
    for (const json& example : methodCases()["cases"]) {
        DYNAMIC_SECTION(example["id"].get<std::string>()
                        << " " << example["description"].get<std::string>()) {
            const Progress progress = evaluate(evidenceOf(example["input"]));
            CHECK(nameOf(progress.status) == lowerFirst(example["expected"]["status"]));
            checkDetails(example["expected"]["details"], progress);
            checkOutlook(example["expected"]["forecast"], progress.outlook);
        }
    }
}

TEST_CASE("The distributions of the library are those of the method") {
    namespace policies = boost::math::policies;
    using RoundUp = policies::policy<policies::discrete_quantile<policies::integer_round_up>>;
    const json& numerics = methodCases()["numerics"];
    for (const json& example : numerics["nbQuantile"]) {
        const boost::math::negative_binomial_distribution<double, RoundUp> distribution(example["r"],
                                                                                        example["p"]);
        CHECK(boost::math::quantile(distribution, example["q"].get<double>()) ==
              example["expected"].get<double>());
    }
    for (const json& example : numerics["nbCdf"]) {
        const boost::math::negative_binomial distribution(example["r"].get<double>(),
                                                          example["p"].get<double>());
        checkNumber(example["expected"], boost::math::cdf(distribution, example["y"].get<double>()));
    }
    for (const json& example : numerics["t90"])
        checkNumber(example["expected"],
                    boost::math::quantile(boost::math::students_t(example["df"].get<double>()), 0.9));
    checkNumber(numerics["normal90"], boost::math::quantile(boost::math::normal(), 0.9));
}

} // namespace maalbilde
