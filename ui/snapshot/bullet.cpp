#include "ui/snapshot/bullet.h"

#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kAir = 0.05;
constexpr double kLeastSpan = 1;

/// Less than one job, firm or person short is on track, whatever the tolerance (method.md, Bands); an index
/// knows no such unit.
double greenTolerance(const Rule& rule, const Tolerances& tolerances) {
    return std::holds_alternative<IndexGoal>(rule) ? tolerances.green : std::max(1.0, tolerances.green);
}

void addLimits(BulletSnapshot& bullet, const Rule& rule, const Headline& headline) {
    if (!headline.expected || !headline.tolerances)
        return;
    const double green = greenTolerance(rule, *headline.tolerances);
    bullet.onTrackFrom = *headline.expected - green;
    bullet.behindBelow = *headline.expected - std::max(green, headline.tolerances->red);
}

void include(BulletSnapshot& bullet, std::optional<double> value) {
    if (!value)
        return;
    bullet.low = std::min(bullet.low, *value);
    bullet.high = std::max(bullet.high, *value);
}

/// Where the scale begins, unless something lies below: a bar at zero, a point at what the index came from,
/// so that its way to the goal is seen.
double startOf(const Rule& rule, const BulletSnapshot& bullet) {
    const auto* index = std::get_if<IndexGoal>(&rule);
    if (index == nullptr)
        return 0;
    return index->baseline ? index->baseline->toDouble() : bullet.actual.value_or(0);
}

/// Everything shown lies on the scale.
void setScale(BulletSnapshot& bullet, double start) {
    bullet.low = start;
    bullet.high = start;
    for (const auto& value : {bullet.actual, bullet.plan, bullet.goal, bullet.ambition})
        include(bullet, value);
    const double span = std::max(kLeastSpan, bullet.high - bullet.low);
    bullet.high = std::max(bullet.high, bullet.low + span) + kAir * span;
    if (bullet.asPoint || bullet.low < 0)
        bullet.low -= kAir * span;
    for (auto* limit : {&bullet.behindBelow, &bullet.onTrackFrom})
        if (*limit)
            *limit = std::clamp(**limit, bullet.low, bullet.high);
}

} // namespace

BulletSnapshot bulletOf(const Rule& rule, const Headline& headline) {
    BulletSnapshot bullet;
    bullet.asPoint = std::holds_alternative<IndexGoal>(rule);
    bullet.actual = headline.actual;
    bullet.plan = headline.expected;
    bullet.goal = headline.goal;
    bullet.ambition = headline.ambition;
    addLimits(bullet, rule, headline);
    setScale(bullet, startOf(rule, bullet));
    return bullet;
}

} // namespace maalbilde
