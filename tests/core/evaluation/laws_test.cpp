#include "tests/support/evidence_builder.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr int kQuarters = 12;

Cell anyCell(int lowest, int highest) {
    const int kind = *rc::gen::inRange(0, 10);
    if (kind == 0)
        return kNotApplicable;
    if (kind <= 2)
        return kMissing;
    return Quantity::of(*rc::gen::inRange(lowest, highest + 1));
}

Cells anyCells(int lowest, int highest) {
    Cells figures(static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
    for (auto& row : figures)
        for (int q = 0; q < kQuarters; ++q)
            row.push_back(anyCell(lowest, highest));
    return figures;
}

Rule anyRule() {
    switch (*rc::gen::inRange(0, 4)) {
    case 0: return CumulativeMinimum{Quantity::of(*rc::gen::inRange(-5, 200))};
    case 1:
        return AnnualRange{Quantity::of(*rc::gen::inRange(-1, 10)), Quantity::of(*rc::gen::inRange(10, 15))};
    case 2: return NetCumulative{Quantity::of(*rc::gen::inRange(-200, 400)), std::nullopt};
    default:
        return IndexGoal{Quantity::of(*rc::gen::inRange(0, 101)), Quantity::of(*rc::gen::inRange(0, 101)),
                         Quantity::of(2)};
    }
}

bool same(std::optional<double> a, std::optional<double> b) {
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) <= 1e-9 * std::max(1.0, std::abs(*a)));
}

bool same(const Progress& a, const Progress& b) {
    const bool outlook = a.outlook.has_value() == b.outlook.has_value() &&
                         (!a.outlook || (same(a.outlook->mid, b.outlook->mid) &&
                                         same(a.outlook->probability, b.outlook->probability)));
    return a.status == b.status && a.reason == b.reason && a.flags == b.flags && same(a.actual, b.actual) &&
           same(a.expected, b.expected) && same(a.requiredPace, b.requiredPace) && a.reported == b.reported &&
           a.due == b.due && outlook;
}

/// From worst to best; statuses without a place in the order have none.
std::optional<int> rank(Status status) {
    switch (status) {
    case Status::behind: return 0;
    case Status::atRisk: return 1;
    case Status::onTrack: return 2;
    case Status::achieved: return 3;
    default: return std::nullopt;
    }
}

} // namespace

TEST_CASE("Verdicts obey their laws") {
    law("a later figure never changes an earlier as-of", [] {
        const Rule rule = anyRule();
        const int closed = *rc::gen::inRange(0, kQuarters + 1);
        Cells figures = anyCells(-20, 60);
        const Progress before = evaluate(evidence(rule, kQuarters, closed, figures));
        for (auto& row : figures)
            for (int q = closed; q < kQuarters; ++q)
                row[static_cast<std::size_t>(q)] = anyCell(-20, 60);
        RC_ASSERT(same(before, evaluate(evidence(rule, kQuarters, closed, figures))));
    });

    law("the order of places does not matter where weights are equal", [] {
        const Rule rule = anyRule();
        const int closed = *rc::gen::inRange(0, kQuarters + 1);
        Cells figures = anyCells(-20, 60);
        const Progress before = evaluate(evidence(rule, kQuarters, closed, figures));
        std::ranges::reverse(figures);
        RC_ASSERT(same(before, evaluate(evidence(rule, kQuarters, closed, figures))));
    });

    law("adding to a cumulative figure never worsens its status, unless the outlook says so", [] {
        const Rule rule = CumulativeMinimum{Quantity::of(*rc::gen::inRange(1, 200))};
        const int closed = *rc::gen::inRange(1, kQuarters + 1);
        Cells figures = anyCells(0, 15);
        const auto m = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(figures.size())));
        const auto q = static_cast<std::size_t>(*rc::gen::inRange(0, closed));
        figures[m][q] = Quantity::of(*rc::gen::inRange(0, 16));
        const Progress before = evaluate(evidence(rule, kQuarters, closed, figures));
        figures[m][q] = figures[m][q].number() + Quantity::of(*rc::gen::inRange(1, 20));
        const Progress after = evaluate(evidence(rule, kQuarters, closed, figures));
        if (rank(before.status) && rank(after.status))
            RC_ASSERT(*rank(after.status) >= *rank(before.status) || after.reason == Reason::pace);
    });

    law("with every figure in, the plan at the end is the goal and the verdict is the plain comparison", [] {
        Cells figures = anyCells(0, 9);
        for (auto& row : figures)
            std::ranges::replace_if(
                row, [](const Cell& cell) { return cell.isMissing(); }, Cell(Quantity::of(1)));
        for (auto& row : figures)
            row[0] = Quantity::of(1); // some cell applies
        const int goal = *rc::gen::inRange(1, 300);
        const Progress progress =
            evaluate(evidence(CumulativeMinimum{Quantity::of(goal)}, kQuarters, kQuarters, figures));
        RC_ASSERT(std::abs(*progress.expected - goal) < 1e-9);
        RC_ASSERT(progress.status == (*progress.actual >= goal ? Status::achieved : Status::notAchieved));
        RC_ASSERT(!progress.outlook.has_value());
    });

    law("any figures under any rule give finite numbers, ordered points and a probability", [] {
        const Progress progress = evaluate(
            evidence(anyRule(), kQuarters, *rc::gen::inRange(0, kQuarters + 1), anyCells(-1000, 100'000)));
        RC_ASSERT(progress.reported <= progress.due);
        if (progress.tolerances)
            RC_ASSERT(0 <= progress.tolerances->green &&
                      progress.tolerances->green <= progress.tolerances->red);
        if (!progress.outlook)
            return;
        const Forecast& forecast = *progress.outlook;
        RC_ASSERT(std::isfinite(forecast.low) && std::isfinite(forecast.high));
        RC_ASSERT(forecast.low <= forecast.mid && forecast.mid <= forecast.high);
        if (forecast.probability)
            RC_ASSERT(0 <= *forecast.probability && *forecast.probability <= 1);
    });

    law("zero is a figure: it is never the same as missing", [] {
        Cells zero{cells({0, 0, 0, 0, 0, 0})};
        const auto q = static_cast<std::size_t>(*rc::gen::inRange(0, 6));
        Cells gap = zero;
        gap[0][q] = kMissing;
        const Progress full = evaluate(evidence(kHundredJobs, kQuarters, 6, zero));
        const Progress missing = evaluate(evidence(kHundredJobs, kQuarters, 6, gap));
        RC_ASSERT(full.reported == missing.reported + 1);
        RC_ASSERT(*full.expected > *missing.expected);
    });
}

} // namespace maalbilde
