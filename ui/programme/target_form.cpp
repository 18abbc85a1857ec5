#include "core/definition/draft_check.h"
#include "ui/parts/text_label.h"
#include "ui/programme/draft_form.h"
#include "ui/programme/milestone_chart.h"
#include "ui/programme/part_forms.h"
#include "ui/text/draft_texts.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class TargetFormWords {
    Q_DECLARE_TR_FUNCTIONS(TargetFormWords)
};

TargetDraft& targetOf(const PartEditing& editing) {
    return editing.draft.targets[editing.part.index];
}

QStringList indicatorNames(const PartEditing& editing) {
    QStringList names;
    for (const IndicatorDraft& indicator : editing.draft.indicators)
        names << textIn(indicator.name, editing.language);
    return names;
}

/// The lead indicator; none is chosen where the one that was is gone.
void addLeadIndicator(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    const auto& indicators = editing.draft.indicators;
    const auto found = std::ranges::find(indicators, target.indicator, &IndicatorDraft::id);
    const int chosen = found == indicators.end() ? -1 : static_cast<int>(found - indicators.begin());
    form.addChoice(TargetFormWords::tr("Judged by"), pathOf(editing.part) + ".indicator",
                   indicatorNames(editing), chosen, [&target, &indicators](int index) {
                       target.indicator = indicators[static_cast<std::size_t>(index)].id;
                   });
}

void addSupporting(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    form.addHeading(TargetFormWords::tr("Shown beside it"), pathOf(editing.part) + ".supporting");
    for (const IndicatorDraft& indicator : editing.draft.indicators) {
        const bool supports = std::ranges::find(target.supporting, indicator.id) != target.supporting.end();
        if (indicator.id == target.indicator && !supports)
            continue;
        form.addCheck(textIn(indicator.name, editing.language), supports,
                      [&target, id = indicator.id](bool now) {
                          std::erase(target.supporting, id);
                          if (now)
                              target.supporting.push_back(id);
                      });
    }
}

/// What the target's own figures are compared with; an index with nothing.
void addOfficial(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    const auto& indicators = editing.draft.indicators;
    const auto found = std::ranges::find(indicators, target.official, &IndicatorDraft::id);
    const int chosen = found == indicators.end() ? 0 : static_cast<int>(found - indicators.begin()) + 1;
    form.addChoice(TargetFormWords::tr("Official series"), pathOf(editing.part) + ".official",
                   QStringList{TargetFormWords::tr("none")} + indicatorNames(editing), chosen,
                   [&target, &indicators](int index) {
                       target.official =
                           index == 0 ? std::string() : indicators[static_cast<std::size_t>(index) - 1].id;
                   });
}

} // namespace

void fillTarget(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    const std::string path = pathOf(editing.part);
    form.addHeading(TargetFormWords::tr("Target"), path);
    form.addText({TargetFormWords::tr("Short name in Bokmål"), path + ".name.nb", &target.name.nb});
    form.addText({TargetFormWords::tr("Short name in English"), path + ".name.en", &target.name.en});
    form.addLongText({TargetFormWords::tr("Wording in Bokmål"), path + ".wording.nb", &target.wording.nb});
    form.addLongText({TargetFormWords::tr("Wording in English"), path + ".wording.en", &target.wording.en});
    form.addText({TargetFormWords::tr("Responsible"), path + ".owner", &target.owner});
    addRule(form, editing);
    addMilestones(form, editing);
    addSupporting(form, editing);
    addOfficial(form, editing);
    addShares(form, editing); // last: there may be hundreds
}

void addBaseline(DraftForm& form, RuleDraft& rule, const std::string& path) {
    form.addText(
        {TargetFormWords::tr("Baseline"), path + ".value", &rule.baseline, TargetFormWords::tr("not set")});
    form.addText({TargetFormWords::tr("Date of the baseline"), path + ".date", &rule.baselineDate,
                  TargetFormWords::tr("for example 31.12.2025")});
    form.addText({TargetFormWords::tr("Source of the baseline"), path + ".source", &rule.baselineSource});
}

void addRule(DraftForm& form, const PartEditing& editing) {
    RuleDraft& rule = targetOf(editing).rule;
    const std::string path = pathOf(editing.part) + ".rule";
    form.addHeading(TargetFormWords::tr("Goal"), path);
    addLeadIndicator(form, editing);
    QStringList kinds;
    for (const RuleKind kind :
         {RuleKind::cumulativeMinimum, RuleKind::annualRange, RuleKind::netCumulative, RuleKind::index})
        kinds << ruleKindName(kind);
    form.addChoice(TargetFormWords::tr("Kind"), path + ".kind", kinds, static_cast<int>(rule.kind),
                   [&rule, path, rebuild = editing.rebuild](int index) {
                       rule.kind = static_cast<RuleKind>(index);
                       rebuild(path + ".kind");
                   });
    const QString none = TargetFormWords::tr("not set");
    const bool isIndex = rule.kind == RuleKind::index;
    if (rule.kind == RuleKind::annualRange) {
        form.addText({TargetFormWords::tr("At least, every year"), path + ".low", &rule.low});
        form.addText({TargetFormWords::tr("At most, every year"), path + ".high", &rule.high});
        return;
    }
    form.addText({TargetFormWords::tr("Goal"), path + ".goal", &rule.goal, isIndex ? none : QString()});
    if (isIndex) {
        form.addNote(
            TargetFormWords::tr("Without a goal and a baseline no status is computed: the board's own "
                                "words on the page of the target stand instead."));
        addBaseline(form, rule, path + ".baseline");
        form.addText({TargetFormWords::tr("Uncertainty of a survey (±)"), path + ".uncertainty",
                      &rule.uncertainty, "2"});
    }
    if (rule.kind == RuleKind::netCumulative)
        addBaseline(form, rule, path + ".baseline");
}

void addMilestones(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    const std::string path = pathOf(editing.part) + ".milestones";
    form.addHeading(TargetFormWords::tr("Milestones"), path);
    form.addNote(TargetFormWords::tr("How much of the goal is to be reached by the end of a quarter. Without "
                                     "milestones the plan grows evenly."));
    auto* chart = new MilestoneChart(editing.theme, &form);
    const auto draw = [chart, &target, &draft = editing.draft] {
        chart->setPoints(planPoints(draft, target));
    };
    draw();
    QObject::connect(&form, &DraftForm::edited, chart, draw);
    const auto rowOf = [path](std::size_t i) { return path + "[" + std::to_string(i) + "]"; };
    QObject::connect(chart, &MilestoneChart::dragged, &form,
                     [&form, rowOf](std::size_t milestone, int percent) {
                         form.write(rowOf(milestone) + ".share", QString::number(percent));
                     });
    form.addWide(chart);
    for (std::size_t i = 0; i < target.milestones.size(); ++i)
        form.addTexts(TargetFormWords::tr("Quarter, share in %"), rowOf(i),
                      {{TargetFormWords::tr("Quarter of the milestone"), rowOf(i) + ".quarter",
                        &target.milestones[i].quarter},
                       {TargetFormWords::tr("Share of the goal in per cent"), rowOf(i) + ".share",
                        &target.milestones[i].share}},
                      [&target, i, path, rebuild = editing.rebuild] {
                          target.milestones.erase(target.milestones.begin() + static_cast<std::ptrdiff_t>(i));
                          rebuild(path);
                      });
    form.addButton(TargetFormWords::tr("Add a milestone"), [&target, rowOf, rebuild = editing.rebuild] {
        target.milestones.emplace_back();
        rebuild(rowOf(target.milestones.size() - 1));
    });
}

void addShares(DraftForm& form, const PartEditing& editing) {
    TargetDraft& target = targetOf(editing);
    const std::string path = pathOf(editing.part) + ".shares";
    form.addHeading(TargetFormWords::tr("Shares of the municipalities"), path);
    form.addNote(
        TargetFormWords::tr("In per cent of the goal. Leave all empty where none have been agreed."));
    auto* rest = new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, &form);
    rest->setTheme(editing.theme);
    const auto say = [rest, &target, language = editing.language] {
        const auto left = unallocatedShare(target);
        rest->showText(
            left ? TargetFormWords::tr("Unallocated: %1").arg(percentText(qRound(*left * 100), language))
                 : QString());
    };
    say();
    QObject::connect(&form, &DraftForm::edited, rest, say);
    form.addWide(rest); // above, where it is seen while many are typed
    for (const MunicipalityDraft& municipality : editing.draft.municipalities)
        form.addText({QString::fromStdString(municipality.name), path + "." + municipality.id,
                      &target.shares[municipality.id]});
}

} // namespace maalbilde
