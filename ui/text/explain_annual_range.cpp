#include "ui/text/explain_rule.h"
#include "ui/text/numbers.h"
#include "ui/text/outlook_sentences.h"
#include "ui/text/verdict_sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class AnnualExplanation {
    Q_DECLARE_TR_FUNCTIONS(AnnualExplanation)
};

bool ended(const Progress& progress) {
    return std::ranges::all_of(progress.years, [](const YearProgress& year) { return year.closed(); });
}

/// The year that holds the last closed quarter. Requires that one has closed.
const YearProgress& headlineYear(const Progress& progress) {
    const auto next = std::ranges::find(progress.years, 0, &YearProgress::closedQuarters);
    return *std::prev(next);
}

/// `2` or `2–3`.
QString range(double low, double high, const FigureText& figures) {
    const QString least = figures.computed(low);
    return high > low ? least + QStringLiteral("–") + figures.computed(high) : least;
}

QString goalOf(const YearProgress& year, const FigureText& figures) {
    return range(year.low, year.high, figures);
}

QString countOf(const YearProgress& year, const FigureText& figures) {
    return AnnualExplanation::tr("%1 %2 are recorded in %3; the year's target is %4.", nullptr,
                                 figures.pluralCount(year.count))
        .arg(figures.figure(year.count), figures.unit(), QString::number(year.year), goalOf(year, figures));
}

QString countAgainstPlan(const YearProgress& year, const FigureText& figures) {
    return AnnualExplanation::tr(
               "%1 %2 are recorded in %3; the plan so far was %5 and the year's target is %4.", nullptr,
               figures.pluralCount(year.count))
        .arg(figures.figure(year.count), figures.unit(), QString::number(year.year), goalOf(year, figures),
             figures.computed(*year.expected));
}

QString achievedSentence(const YearProgress& year, const FigureText& figures) {
    return year.aboveRange ? AnnualExplanation::tr(
                                 "The year's target has been reached, and more than the ambition of %1.")
                                 .arg(figures.computed(year.high))
                           : AnnualExplanation::tr("The year's target has been reached.");
}

QString received(const YearProgress& year, const FigureText& figures) {
    return receivedSentence(year.reported, year.due, year.status, figures.language());
}

QString awaiting(const YearProgress& year, const FigureText& figures) {
    const int missing = year.due - year.reported;
    return AnnualExplanation::tr("%1 is over, but the verdict awaits %2 missing figures.", nullptr, missing)
        .arg(QString::number(year.year), numberText(missing, 0, figures.language()));
}

QStringList aboutYear(const YearProgress& year, const FigureText& figures) {
    if (year.status == Status::achieved)
        return {countOf(year, figures), achievedSentence(year, figures), received(year, figures)};
    if (year.status == Status::notAchieved)
        return {countOf(year, figures),
                AnnualExplanation::tr("The year is over, and its target was not reached.")};
    QStringList sentences;
    if (year.expected) {
        sentences << countAgainstPlan(year, figures);
        sentences << bandSentence({year.status, year.reason, year.count, *year.expected}, figures);
    }
    sentences << received(year, figures);
    return year.closed() ? sentences << awaiting(year, figures) : sentences;
}

/// `2016`, `2016 og 2017`, `2016, 2017 og 2018`.
QString listOfMissedYears(const Progress& progress, int before, Language language) {
    QStringList years;
    for (const YearProgress& year : progress.years)
        if (year.year < before && year.status == Status::notAchieved)
            years << QString::number(year.year);
    return localeOf(language).createSeparatedList(years);
}

QStringList earlierYears(const Progress& progress, const YearProgress& headline, Language language) {
    QStringList sentences;
    if (progress.flags.has(Flag::earlierYearMissed))
        sentences << AnnualExplanation::tr("The target was missed in %1.")
                         .arg(listOfMissedYears(progress, headline.year, language));
    if (progress.yearsDecided > 0)
        sentences << AnnualExplanation::tr("%1 of %2 years so far are met.", nullptr, progress.yearsDecided)
                         .arg(numberText(progress.yearsMet, 0, language),
                              numberText(progress.yearsDecided, 0, language));
    return sentences;
}

/// What the year needs at least; a year only partly inside the period needs less.
double leastIn(int year, const Progress& progress) {
    return std::ranges::find(progress.years, year, &YearProgress::year)->low;
}

bool alreadyMet(int year, const Progress& progress) {
    return std::ranges::find(progress.years, year, &YearProgress::year)->status == Status::achieved;
}

QStringList outlook(const AnnualRange& rule, const Progress& progress, const FigureText& figures) {
    if (!progress.outlook)
        return {noForecastSentence(progress.outlook.error(), rule)};
    const Forecast& forecast = *progress.outlook;
    QStringList sentences{intervalSentence(forecast, figures)};
    if (!alreadyMet(*forecast.year, progress))
        sentences << probabilitySentence(
            forecast,
            AnnualExplanation::tr("at least %1").arg(figures.computed(leastIn(*forecast.year, progress))),
            figures.language());
    return sentences;
}

QString countsOfAllYears(const Progress& progress, const FigureText& figures) {
    QStringList counts;
    for (const YearProgress& year : progress.years)
        if (year.reported > 0)
            counts << AnnualExplanation::tr("%1 in %2")
                          .arg(figures.figure(year.count), QString::number(year.year));
    if (counts.isEmpty())
        return {};
    return AnnualExplanation::tr("Number of %1 recorded: %2.")
        .arg(figures.unit(), localeOf(figures.language()).createSeparatedList(counts));
}

QStringList finalVerdict(const Progress& progress, const FigureText& figures) {
    QStringList sentences{countsOfAllYears(progress, figures)};
    sentences << AnnualExplanation::tr("The time is over, and %1 of %2 years met the target.", nullptr,
                                       static_cast<int>(progress.years.size()))
                     .arg(numberText(progress.yearsMet, 0, figures.language()),
                          numberText(static_cast<double>(progress.years.size()), 0, figures.language()));
    for (const YearProgress& year : progress.years)
        if (year.status != Status::achieved && year.status != Status::notAchieved)
            sentences << awaiting(year, figures);
    return sentences;
}

} // namespace

QStringList explain(const AnnualRange& rule, const Progress& progress, const FigureText& figures) {
    if (progress.status == Status::noTarget)
        return {AnnualExplanation::tr("Number of %1 recorded: %2.")
                    .arg(figures.unit(), figures.figure(progress.actual.value_or(0))),
                AnnualExplanation::tr("No target is set for it, so it has no status.")};
    if (progress.status == Status::notStarted)
        return {notStartedSentence(),
                AnnualExplanation::tr("The target for each year is a number of %2 of %1.")
                    .arg(range(rule.low.toDouble(), rule.high.toDouble(), figures), figures.unit())};
    if (ended(progress))
        return finalVerdict(progress, figures);
    const YearProgress& year = headlineYear(progress);
    return aboutYear(year, figures) + earlierYears(progress, year, figures.language()) +
           outlook(rule, progress, figures);
}

} // namespace maalbilde
