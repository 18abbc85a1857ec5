#include "core/definition/rule_reader.h"

#include <array>

namespace maalbilde {

namespace {

constexpr Quantity kIndexLowest = Quantity::of(0);
constexpr Quantity kIndexHighest = Quantity::of(100);

Rule readCumulativeMinimum(const DocumentNode& node) {
    node.expectFields({"kind", "goal"});
    return CumulativeMinimum{.goal = node.field("goal").quantity()};
}

Rule readAnnualRange(const DocumentNode& node) {
    node.expectFields({"kind", "low", "high"});
    const AnnualRange rule{.low = node.field("low").quantity(), .high = node.field("high").quantity()};
    if (node.isSound() && rule.high < rule.low)
        node.field("high").refuse(ErrorCode::definitionRangeReversed);
    return rule;
}

Baseline readBaseline(const DocumentNode& node) {
    node.expectFields({"value", "date", "source"});
    return {.value = node.field("value").quantity(),
            .date = node.field("date").date(),
            .source = node.field("source").text()};
}

Rule readNetCumulative(const DocumentNode& node) {
    node.expectFields({"kind", "goal", "baseline"});
    NetCumulative rule{.goal = node.field("goal").quantity(), .baseline = std::nullopt};
    if (const auto baseline = node.optionalField("baseline"))
        rule.baseline = readBaseline(*baseline);
    return rule;
}

std::optional<Quantity> readIndexLevel(const std::optional<DocumentNode>& node) {
    if (!node || node->isNull())
        return std::nullopt;
    return node->quantity(kIndexLowest, kIndexHighest);
}

/// A level alone, or the level with when and where it was measured.
void readIndexBaseline(const DocumentNode& node, IndexGoal& rule) {
    if (!node.isObject()) {
        rule.baseline = readIndexLevel(node);
        return;
    }
    node.expectFields({"value", "date", "source"});
    rule.baseline = node.field("value").quantity(kIndexLowest, kIndexHighest);
    if (const auto date = node.optionalField("date"))
        rule.baselineDate = date->date();
    if (const auto source = node.optionalField("source"))
        rule.baselineSource = source->textOrEmpty();
}

Rule readIndexGoal(const DocumentNode& node) {
    node.expectFields({"kind", "baseline", "goal", "uncertainty"});
    IndexGoal rule{.goal = readIndexLevel(node.optionalField("goal"))};
    if (const auto baseline = node.optionalField("baseline"))
        readIndexBaseline(*baseline, rule);
    if (const auto uncertainty = node.optionalField("uncertainty"))
        rule.uncertainty = uncertainty->quantity(Quantity::of(0));
    return rule;
}

} // namespace

Rule readRule(const DocumentNode& node) {
    using Reader = Rule (*)(const DocumentNode&);
    static constexpr std::array<Reader, 4> kReaders{readCumulativeMinimum, readAnnualRange, readNetCumulative,
                                                    readIndexGoal};
    const std::vector<std::string> kinds{ruleKind(CumulativeMinimum{}), ruleKind(AnnualRange{}),
                                         ruleKind(NetCumulative{}), ruleKind(IndexGoal{})};
    const DocumentNode kind = node.field("kind");
    const std::size_t place = kind.oneOf(kinds);
    return kind.isSound() ? kReaders[place](node) : Rule();
}

} // namespace maalbilde
