#include "ui/snapshot/target_snapshot.h"

#include "core/values/contract.h"
#include "ui/snapshot/bullet.h"
#include "ui/snapshot/calculation_rows.h"
#include "ui/snapshot/comments.h"
#include "ui/snapshot/goal_changes.h"
#include "ui/snapshot/headline.h"
#include "ui/snapshot/missing_figures.h"
#include "ui/snapshot/number_style.h"
#include "ui/snapshot/outlook_snapshot.h"
#include "ui/snapshot/preliminary_text.h"
#include "ui/snapshot/survey_text.h"
#include "ui/snapshot/target_scope.h"
#include "ui/snapshot/target_snapshot_builder.h"
#include "ui/text/explanation.h"
#include "ui/text/meanings.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <variant>

namespace maalbilde {

namespace {

class TargetSnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(TargetSnapshotWords)
};

/// One place's part of what is promised.
struct PartOf {
    double share;

    Rule operator()(const CumulativeMinimum& rule) const { return CumulativeMinimum{part(rule.goal)}; }

    Rule operator()(const AnnualRange& rule) const { return AnnualRange{part(rule.low), part(rule.high)}; }

    Rule operator()(const NetCumulative& rule) const { return NetCumulative{part(rule.goal), rule.baseline}; }

    Rule operator()(const IndexGoal& rule) const { return rule; }

    [[nodiscard]] Quantity part(Quantity whole) const {
        return Quantity::ofThousandths(std::llround(static_cast<double>(whole.thousandths()) * share));
    }
};

/// What every part of a snapshot is made from.
struct Source {
    const Programme& programme;
    const FigureGrid& grid;
    const Target& target;
    const Indicator& indicator;
    const TargetAssessment& assessment;
    const SnapshotQuestion& question;
    int closedQuarters;
    TargetScope scope;
    Headline headline;
    NumberStyle style;
};

std::optional<WordedNumber> reportedNumber(std::optional<double> value, const NumberStyle& style) {
    return value ? std::optional(style.reported(*value)) : std::nullopt;
}

std::optional<WordedNumber> computedNumber(std::optional<double> value, const NumberStyle& style) {
    return value ? std::optional(style.computed(*value)) : std::nullopt;
}

QString placeNote(const Source& source) {
    switch (source.scope.kind) {
    case ScopeKind::allPlaces:
    case ScopeKind::ownPart: return {};
    case ScopeKind::figuresOnly:
        return TargetSnapshotWords::tr(
                   "%1 has no target of its own here; the figures show what it has contributed.")
            .arg(placeName(source.programme, *source.scope.place));
    case ScopeKind::regionOnly:
        return TargetSnapshotWords::tr(
            "This is reported for the whole region; the figures are the region's.");
    }
    return {};
}

QString explanationOf(const Source& source) {
    if (!source.scope.hasVerdict())
        return placeNote(source);
    Target part = source.target;
    part.rule = std::visit(PartOf{source.scope.goalShare}, source.target.rule);
    return explanation(part, source.indicator, source.scope.progress, source.question.language);
}

std::optional<Quarter> lastReported(const FigureSeries& figures) {
    const QuarterRange period = figures.period();
    for (int q = period.count() - 1; q >= 0; --q)
        if (figures.at(period.first() + q).isReported())
            return period.first() + q;
    return std::nullopt;
}

/// The newest quarter in which the place, or any if none is chosen, has a figure.
std::optional<Quarter> lastReported(const std::vector<PlaceFigures>& places,
                                    const std::optional<std::string>& place) {
    std::optional<Quarter> last;
    for (const PlaceFigures& each : places)
        if (!place || each.id == *place || each.id == kRegionId)
            last = std::max(last, lastReported(each.figures));
    return last;
}

/// What the result speaks of: a sum so far, the count of a year, or a level measured in a quarter.
QString actualLabel(const Source& source, const TargetSnapshot& snapshot) {
    if (source.headline.year)
        return TargetSnapshotWords::tr("in %1").arg(*source.headline.year);
    const auto measured = std::holds_alternative<IndexGoal>(source.target.rule)
                              ? lastReported(snapshot.lead.places, snapshot.place)
                              : std::nullopt;
    return measured
               ? TargetSnapshotWords::tr("in %1").arg(shortQuarterText(*measured, source.question.language))
               : TargetSnapshotWords::tr("so far");
}

/// The result beside its goal. An index is not so many *of* its goal.
QString againstGoal(const Source& source, const QString& actual, const QString& goal) {
    if (goal.isEmpty())
        return actual;
    return std::holds_alternative<IndexGoal>(source.target.rule)
               ? TargetSnapshotWords::tr("%1, target %2").arg(actual, goal)
               : TargetSnapshotWords::tr("%1 of %2").arg(actual, goal);
}

QString resultText(const Source& source) {
    const Headline& headline = source.headline;
    const QString goal = goalText(headline, source.style);
    if (!headline.actual)
        return goal.isEmpty() ? TargetSnapshotWords::tr("no figures yet")
                              : TargetSnapshotWords::tr("no figures yet, target %1").arg(goal);
    QString text = againstGoal(source, source.style.reported(*headline.actual).text, goal);
    if (headline.year)
        text = TargetSnapshotWords::tr("%1 in %2").arg(text).arg(*headline.year);
    if (headline.expected)
        text += TargetSnapshotWords::tr(", plan now %1 (%2)")
                    .arg(source.style.computed(*headline.expected).text,
                         source.style.difference(*headline.actual, *headline.expected).text);
    return text;
}

/// What the last closed quarter brought. Nothing new is not the same as zero.
ChangeSnapshot changeOf(const Source& source) {
    const Progress& now = source.scope.progress;
    const Progress& before = source.scope.before;
    ChangeSnapshot change{
        .difference = std::nullopt, .text = {}, .statusBefore = worded(before.status), .statusText = {}};
    if (source.closedQuarters == 0)
        return change;
    if (source.scope.hasVerdict() && before.status != now.status)
        change.statusText = TargetSnapshotWords::tr("the quarter before: %1").arg(statusWord(before.status));
    if (now.reported == before.reported)
        change.text = TargetSnapshotWords::tr("no new figures last quarter");
    else if (now.actual && before.actual && before.reported > 0) {
        change.difference = source.style.difference(*now.actual, *before.actual);
        change.text = TargetSnapshotWords::tr("%1 last quarter").arg(change.difference->text);
    }
    return change;
}

std::vector<PlaceSnapshot> placesOf(const Source& source, const IndicatorFigures& lead) {
    std::vector<PlaceSnapshot> places;
    for (std::size_t i = 0; i < source.assessment.places.size(); ++i) {
        const PlaceAssessment& place = source.assessment.places[i];
        PlaceSnapshot snapshot{
            .id = place.place, .name = lead.places[i].name, .number = lead.places[i].number};
        if (lastReported(lead.places[i].figures)) {
            snapshot.actual = reportedNumber(place.actual, source.style);
            snapshot.percent = place.percent;
        }
        if (snapshot.percent)
            snapshot.percentText = percentText(*snapshot.percent, source.question.language);
        if (place.progress)
            snapshot.status = worded(place.progress->status);
        places.push_back(std::move(snapshot));
    }
    return places;
}

std::vector<YearSnapshot> yearsOf(const Source& source) {
    std::vector<YearSnapshot> years;
    for (const YearProgress& year : source.scope.progress.years) {
        const QString low = source.style.computed(year.low).text;
        years.push_back(
            {.progress = year,
             .count = year.reported > 0 ? std::optional(source.style.reported(year.count)) : std::nullopt,
             .goalText = year.high > year.low
                             ? low + QStringLiteral("–") + source.style.computed(year.high).text
                             : low,
             .status = worded(year.status)});
    }
    return years;
}

/// What the forecast speaks of: the goal, or the minimum of the year ahead.
QString goalAhead(const Source& source) {
    const Progress& progress = source.scope.progress;
    if (!progress.outlook || !progress.outlook->year)
        return source.headline.goal ? source.style.computed(*source.headline.goal).text : QString();
    const auto year = std::ranges::find(progress.years, *progress.outlook->year, &YearProgress::year);
    return TargetSnapshotWords::tr("at least %1 in %2")
        .arg(source.style.computed(year->low).text)
        .arg(year->year);
}

/// The flags that say more than the status does.
std::vector<Flag> tellingFlags(const Progress& progress) {
    std::vector<Flag> flags;
    for (const Flag flag : kAllFlags)
        if (progress.flags.has(flag) && !(flag == Flag::aboveTarget && progress.status == Status::achieved))
            flags.push_back(flag);
    return flags;
}

QString joined(const std::vector<Flag>& flags, QString (*wordOf)(Flag), const QString& between) {
    QStringList words;
    for (const Flag flag : flags)
        words << wordOf(flag);
    return words.join(between);
}

SupportingSnapshot supportingOf(const Source& source, const SupportingAssessment& assessment) {
    const Language language = source.question.language;
    const Indicator* indicator = source.programme.indicator(assessment.indicator);
    require(indicator != nullptr, "a supporting indicator exists");
    SupportingSnapshot snapshot{.actual = std::nullopt,
                                .actualLabel = {},
                                .received = receivedFigures(assessment.reported, assessment.due, language),
                                .figures = indicatorFigures(*indicator, source.programme, source.grid,
                                                            source.closedQuarters, language)};
    if (!assessment.actual)
        return snapshot;
    snapshot.actual = {*assessment.actual, FigureText(*indicator, language).figure(*assessment.actual)};
    snapshot.actualLabel = indicator->adds == Adds::latest && assessment.latest
                               ? shortQuarterText(*assessment.latest, language)
                               : TargetSnapshotWords::tr("so far");
    return snapshot;
}

/// The words that a card opens with.
TargetSnapshot opened(const Source& source, const Assessment& assessment) {
    const Language language = source.question.language;
    const Target& target = source.target;
    return {.id = target.id,
            .name = textIn(target.name, language),
            .wording = textIn(target.wording, language),
            .owner = QString::fromStdString(target.owner),
            .kind = ruleName(target.rule),
            .rule = target.rule,
            .plan = Plan(source.programme.period, target.milestones),
            .period = source.programme.period,
            .asOf = assessment.asOf,
            .asOfText = quarterText(assessment.asOf, language),
            .closedQuarters = source.closedQuarters,
            .language = language,
            .place = source.scope.place,
            .placeName = placeName(source.programme, source.scope.place.value_or(std::string(kRegionId))),
            .placeNote = placeNote(source),
            .goalShare = source.scope.goalShare,
            .lead = indicatorFigures(source.indicator, source.programme, source.grid, source.closedQuarters,
                                     language)};
}

void addVerdict(TargetSnapshot& snapshot, const Source& source) {
    const Progress& progress = source.scope.progress;
    snapshot.progress = progress;
    if (source.scope.hasVerdict())
        snapshot.status = worded(progress.status);
    if (progress.reason)
        snapshot.reason = reasonWord(*progress.reason);
    snapshot.explanation = explanationOf(source);
    snapshot.calculation = calculationRows(source.target.rule, source.headline, progress, source.style);
    snapshot.remarks = joined(tellingFlags(progress), flagWord, QStringLiteral(", "));
    snapshot.remarkMeanings = joined(tellingFlags(progress), flagMeaning, QStringLiteral("\n"));
    snapshot.outlook = outlookOf(source.target.rule, progress, goalAhead(source), source.style);
    snapshot.years = yearsOf(source);
    snapshot.change = changeOf(source);
}

void addNumbers(TargetSnapshot& snapshot, const Source& source) {
    const Headline& headline = source.headline;
    snapshot.actualLabel = actualLabel(source, snapshot);
    snapshot.actual = reportedNumber(headline.actual, source.style);
    snapshot.expected = computedNumber(headline.expected, source.style);
    snapshot.goal = computedNumber(headline.goal, source.style);
    snapshot.goalText = goalText(headline, source.style);
    if (headline.actual && headline.expected)
        snapshot.difference = source.style.difference(*headline.actual, *headline.expected);
    snapshot.resultText = resultText(source);
    snapshot.bullet = bulletOf(source.target.rule, headline);
}

void addFigures(TargetSnapshot& snapshot, const Source& source) {
    const Language language = source.question.language;
    const Progress& progress = source.scope.progress;
    snapshot.places = placesOf(source, snapshot.lead);
    snapshot.unallocated = computedNumber(source.assessment.unallocated, source.style);
    snapshot.received = receivedFigures(progress.reported, progress.due, language);
    snapshot.missing = missingFigures(snapshot.lead, source.closedQuarters, source.scope.place, language);
    snapshot.missingText = missingText(snapshot.missing, language);
    snapshot.preliminaryText = preliminaryText(snapshot.lead, source.scope.place, language);
    snapshot.surveyText = surveyText(snapshot.lead, source.scope.place, language);
    snapshot.changes = goalChanges(source.target, source.indicator, source.question.revisions,
                                   source.question.knownAt, source.scope.goalShare, language);
    for (const SupportingAssessment& supporting : source.assessment.supporting)
        snapshot.supporting.push_back(supportingOf(source, supporting));
    if (const Indicator* official = source.programme.indicator(source.target.official))
        snapshot.official =
            indicatorFigures(*official, source.programme, source.grid, source.closedQuarters, language);
}

} // namespace

TargetSnapshot targetSnapshot(const Programme& programme, const FigureGrid& grid,
                              const Assessment& assessment, const TargetAssessment& assessed,
                              const SnapshotQuestion& question) {
    const Target* target = programme.target(assessed.target);
    require(target != nullptr, "an assessment speaks of its programme's targets");
    const Indicator* indicator = programme.indicator(target->indicator);
    require(indicator != nullptr, "a target's indicator exists");
    TargetScope scope =
        scopeOf(*target, assessed, programme, grid, assessment.closedQuarters, question.place);
    const Headline headline = headlineOf(target->rule, scope.goalShare, scope.progress);
    const Source source{.programme = programme,
                        .grid = grid,
                        .target = *target,
                        .indicator = *indicator,
                        .assessment = assessed,
                        .question = question,
                        .closedQuarters = assessment.closedQuarters,
                        .scope = std::move(scope),
                        .headline = headline,
                        .style = NumberStyle(target->rule, *indicator, question.language)};
    TargetSnapshot snapshot = opened(source, assessment);
    addVerdict(snapshot, source);
    addNumbers(snapshot, source);
    addFigures(snapshot, source);
    addComments(snapshot, question);
    return snapshot;
}

} // namespace maalbilde
