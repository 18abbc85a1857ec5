#include "core/definition/programme_draft.h"

#include "core/definition/draft_values.h"

#include <fmt/format.h>

#include <algorithm>

namespace maalbilde {

namespace {

using Forms = const DraftForms&;

std::string typed(const std::optional<Quantity>& number, Forms forms) {
    return number ? numberTyped(*number, forms.decimalSign) : std::string();
}

std::string typed(const std::optional<Quarter>& quarter, Forms forms) {
    return quarter ? forms.quarter(*quarter) : std::string();
}

MunicipalityDraft draftOf(const Municipality& municipality, Forms forms) {
    MunicipalityDraft draft{municipality.id, municipality.name, {}};
    for (const MunicipalityNumber& number : municipality.numbers)
        draft.numbers.push_back({number.number, typed(number.from, forms), typed(number.until, forms)});
    return draft;
}

IndicatorDraft draftOf(const Indicator& indicator, Forms forms) {
    return {.id = indicator.id,
            .name = indicator.name,
            .unit = indicator.unit,
            .decimals = indicator.decimals,
            .adds = indicator.adds,
            .reportedBy = indicator.reportedBy,
            .minimum = typed(indicator.minimum, forms),
            .maximum = typed(indicator.maximum, forms)};
}

/// The numbers of one kind of rule; those of the others stay empty.
struct RuleNumbers {
    Forms forms;

    RuleDraft operator()(const CumulativeMinimum& rule) const {
        return {.kind = RuleKind::cumulativeMinimum, .goal = typed(rule.goal, forms)};
    }

    RuleDraft operator()(const AnnualRange& rule) const {
        return {
            .kind = RuleKind::annualRange, .low = typed(rule.low, forms), .high = typed(rule.high, forms)};
    }

    RuleDraft operator()(const NetCumulative& rule) const {
        RuleDraft draft{.kind = RuleKind::netCumulative, .goal = typed(rule.goal, forms)};
        if (rule.baseline) {
            draft.baseline = typed(rule.baseline->value, forms);
            draft.baselineDate = forms.day(rule.baseline->date);
            draft.baselineSource = rule.baseline->source;
        }
        return draft;
    }

    RuleDraft operator()(const IndexGoal& rule) const {
        return {.kind = RuleKind::index,
                .goal = typed(rule.goal, forms),
                .baseline = typed(rule.baseline, forms),
                .baselineDate = rule.baselineDate ? forms.day(*rule.baselineDate) : std::string(),
                .baselineSource = rule.baselineSource,
                .uncertainty = typed(rule.uncertainty, forms)};
    }
};

TargetDraft draftOf(const Target& target, const Programme& programme, Forms forms) {
    TargetDraft draft{.id = target.id,
                      .name = target.name,
                      .wording = target.wording,
                      .indicator = target.indicator,
                      .rule = std::visit(RuleNumbers{forms}, target.rule),
                      .milestones = {},
                      .shares = {},
                      .supporting = target.supporting,
                      .official = target.official,
                      .owner = target.owner};
    for (const Milestone& milestone : target.milestones)
        draft.milestones.push_back(
            {forms.quarter(milestone.quarter), percentTyped(milestone.share, forms.decimalSign)});
    for (const Municipality& municipality : programme.municipalities) {
        const auto share = target.shares.find(municipality.id);
        draft.shares[municipality.id] =
            share == target.shares.end() ? "" : percentTyped(share->second, forms.decimalSign);
    }
    return draft;
}

/// `target-3`: an id that none of them has or had.
template <typename Things>
std::string freshId(const char* kind, const Things& things, const Things& former) {
    for (std::size_t number = things.size() + 1;; ++number) {
        std::string id = fmt::format("{}-{}", kind, number);
        const auto bearsIt = [&](const auto& thing) { return thing.id == id; };
        if (std::ranges::none_of(things, bearsIt) && std::ranges::none_of(former, bearsIt))
            return id;
    }
}

template <typename Things>
void eraseAt(Things& things, std::size_t index) {
    things.erase(things.begin() + static_cast<std::ptrdiff_t>(index));
}

} // namespace

ProgrammeDraft draftOf(const Programme& programme, const DraftForms& forms) {
    ProgrammeDraft draft{.id = programme.id,
                         .name = programme.name,
                         .host = programme.host,
                         .example = programme.example,
                         .first = forms.quarter(programme.period.first()),
                         .last = forms.quarter(programme.period.last()),
                         .municipalities = {},
                         .indicators = {},
                         .targets = {},
                         .focusAreas = programme.focusAreas};
    for (const Municipality& municipality : programme.municipalities)
        draft.municipalities.push_back(draftOf(municipality, forms));
    for (const Indicator& indicator : programme.indicators)
        draft.indicators.push_back(draftOf(indicator, forms));
    for (const Target& target : programme.targets)
        draft.targets.push_back(draftOf(target, programme, forms));
    return draft;
}

void addMunicipality(ProgrammeDraft& draft, const ProgrammeDraft& begun) {
    draft.municipalities.push_back(
        {freshId("municipality", draft.municipalities, begun.municipalities), {}, {}});
    for (TargetDraft& target : draft.targets)
        target.shares[draft.municipalities.back().id];
}

void addIndicator(ProgrammeDraft& draft, const ProgrammeDraft& begun) {
    draft.indicators.push_back({.id = freshId("indicator", draft.indicators, begun.indicators)});
}

void addTarget(ProgrammeDraft& draft, const ProgrammeDraft& begun) {
    TargetDraft target{.id = freshId("target", draft.targets, begun.targets),
                       .indicator = draft.indicators.front().id};
    for (const MunicipalityDraft& municipality : draft.municipalities)
        target.shares[municipality.id];
    draft.targets.push_back(std::move(target));
}

void addFocusArea(ProgrammeDraft& draft, const ProgrammeDraft& begun) {
    draft.focusAreas.push_back({freshId("area", draft.focusAreas, begun.focusAreas), {}});
}

void removeMunicipality(ProgrammeDraft& draft, std::size_t index) {
    for (TargetDraft& target : draft.targets)
        target.shares.erase(draft.municipalities[index].id);
    eraseAt(draft.municipalities, index);
}

void removeIndicator(ProgrammeDraft& draft, std::size_t index) {
    for (TargetDraft& target : draft.targets) {
        std::erase(target.supporting, draft.indicators[index].id);
        if (target.official == draft.indicators[index].id)
            target.official.clear();
    }
    eraseAt(draft.indicators, index);
}

} // namespace maalbilde
