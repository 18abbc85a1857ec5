#include "core/programme/revision_reason.h"
#include "tests/support/programme_builder.h"

#include <catch2/catch.hpp>

#include <functional>

namespace maalbilde {

namespace {

struct Case {
    const char* what;
    bool needed;
    std::function<void(Programme&)> change;
};

Programme before() {
    Programme programme = smallProgramme();
    programme.targets[0].milestones = {{Quarter(2016, 4), 0.2}};
    programme.targets[0].shares = {{"elverum", 0.5}, {"aamot", 0.3}, {"vaaler", 0.1}};
    programme.targets[2].rule =
        NetCumulative{Quantity::of(200), Baseline{Quantity::of(100), parseDate("2016-01-01").value(), "SSB"}};
    programme.focusAreas = {{"a", {"A", "A"}}};
    return programme;
}

NetCumulative& netOf(Programme& programme) {
    return std::get<NetCumulative>(programme.targets[2].rule);
}

IndexGoal& indexOf(Programme& programme) {
    return std::get<IndexGoal>(programme.targets[3].rule);
}

void check(const std::vector<Case>& cases) {
    for (const Case& each : cases) {
        INFO(each.what);
        Programme after = before();
        each.change(after);
        CHECK(needsReason(before(), after) == each.needed);
        CHECK(needsReason(after, before()) == each.needed);
    }
}

} // namespace

TEST_CASE("A reason is asked for when a number changes") {
    check({
        {"a goal", true,
         [](auto& p) { std::get<CumulativeMinimum>(p.targets[0].rule).goal = Quantity::of(90); }},
        {"the range of a year", true,
         [](auto& p) { std::get<AnnualRange>(p.targets[1].rule).high = Quantity::of(4); }},
        {"the value of a baseline", true, [](auto& p) { netOf(p).baseline->value = Quantity::of(101); }},
        {"the date of a baseline", true,
         [](auto& p) { netOf(p).baseline->date = parseDate("2015-01-01").value(); }},
        {"a baseline that goes", true, [](auto& p) { netOf(p).baseline.reset(); }},
        {"the baseline of an index", true, [](auto& p) { indexOf(p).baseline = Quantity::of(50); }},
        {"the day on which it was measured", true,
         [](auto& p) { indexOf(p).baselineDate = parseDate("2015-01-01"); }},
        {"an index without a goal", true, [](auto& p) { indexOf(p).goal.reset(); }},
        {"the uncertainty of an index", true, [](auto& p) { indexOf(p).uncertainty = Quantity::of(3); }},
        {"another kind of target", true,
         [](auto& p) {
             p.targets[0].rule = NetCumulative{Quantity::of(100), {}};
         }},
        {"another indicator to judge by", true, [](auto& p) { p.targets[0].indicator = "firms"; }},
        {"a milestone", true, [](auto& p) { p.targets[0].milestones[0].share = 0.3; }},
        {"a share", true, [](auto& p) { p.targets[0].shares["aamot"] = 0.2; }},
        {"the period", true,
         [](auto& p) {
             p.period = {Quarter(2016, 1), Quarter(2019, 4)};
         }},
        {"a municipality more", true,
         [](auto& p) {
             p.municipalities.push_back({"trysil", "Trysil", {}});
         }},
        {"a municipality less", true, [](auto& p) { p.municipalities.pop_back(); }},
        {"a municipality number", true, [](auto& p) { p.municipalities[1].numbers[0].number = "3422"; }},
        {"a target less", true, [](auto& p) { p.targets.pop_back(); }},
        {"an indicator less", true, [](auto& p) { p.indicators.pop_back(); }},
        {"who reports", true, [](auto& p) { p.indicators[0].reportedBy = ReportedBy::region; }},
        {"the limits of an indicator", true, [](auto& p) { p.indicators[0].maximum = Quantity::of(9); }},
        {"what is counted", true, [](auto& p) { p.indicators[0].unit.nb = "årsverk"; }},
        {"example figures that become real", true, [](auto& p) { p.example = !p.example; }},
    });
}

TEST_CASE("Mere words need no reason") {
    check({
        {"nothing", false, [](auto&) {}},
        {"the name of the programme", false, [](auto& p) { p.name = "X"; }},
        {"the host", false, [](auto& p) { p.host = "X"; }},
        {"the name of a municipality", false, [](auto& p) { p.municipalities[0].name = "X"; }},
        {"the name of an indicator", false, [](auto& p) { p.indicators[0].name.en = "X"; }},
        {"the name of a target", false, [](auto& p) { p.targets[0].name.nb = "X"; }},
        {"a wording", false, [](auto& p) { p.targets[0].wording.nb = "X"; }},
        {"who is responsible", false, [](auto& p) { p.targets[0].owner = "X"; }},
        {"what stands beside a target", false, [](auto& p) { p.targets[0].supporting = {"population"}; }},
        {"the official series beside a target", false, [](auto& p) { p.targets[0].official = "firms"; }},
        {"the source of a baseline", false, [](auto& p) { netOf(p).baseline->source = "X"; }},
        {"the source of an index's baseline", false, [](auto& p) { indexOf(p).baselineSource = "X"; }},
        {"the focus areas", false, [](auto& p) { p.focusAreas.clear(); }},
        {"the order of targets", false, [](auto& p) { std::swap(p.targets[0], p.targets[1]); }},
        {"the order of municipalities", false,
         [](auto& p) { std::swap(p.municipalities[0], p.municipalities[2]); }},
    });
}

} // namespace maalbilde
