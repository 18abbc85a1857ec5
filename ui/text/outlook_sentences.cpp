#include "ui/text/outlook_sentences.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class OutlookWords {
    Q_DECLARE_TR_FUNCTIONS(OutlookWords)
};

QString tooFewSentence(const Rule& rule) {
    return std::holds_alternative<AnnualRange>(rule)
               ? OutlookWords::tr("It is too early for an outlook: that takes figures from two quarters.")
               : OutlookWords::tr("It is too early for an outlook: that takes figures from four quarters.");
}

/// The interval as written, or one number where both ends are written alike.
QString said(const QString& between, const QString& at, const QString& low, const QString& high) {
    return low == high ? QString(at).arg(low) : QString(between).arg(low, high);
}

QString yearInterval(int year, const QString& low, const QString& high) {
    const QString when = QString::number(year);
    return low == high ? OutlookWords::tr("At the pace so far, %1 most likely ends at %2.").arg(when, low)
                       : OutlookWords::tr("At the pace so far, %1 ends between %2 and %3 in 8 of 10 cases.")
                             .arg(when, low, high);
}

QString aboutPercent(const ShownProbability& shown, Language language) {
    const QString percent = percentText(shown.percent, language);
    switch (shown.bound) {
    case ShownProbability::Bound::exact: return OutlookWords::tr("about %1").arg(percent);
    case ShownProbability::Bound::below: return OutlookWords::tr("below %1").arg(percent);
    case ShownProbability::Bound::above: return OutlookWords::tr("above %1").arg(percent);
    }
    return {};
}

} // namespace

QString intervalSentence(const Forecast& forecast, const FigureText& figures) {
    const QString low = figures.figure(forecast.low);
    const QString high = figures.figure(forecast.high);
    if (forecast.year)
        return yearInterval(*forecast.year, low, high);
    if (std::holds_alternative<IndexBasis>(forecast.basis))
        return said(OutlookWords::tr("If the level holds, we end between %1 and %2 in 8 of 10 cases."),
                    OutlookWords::tr("If the level holds, we most likely end at %1."), low, high);
    return said(
        OutlookWords::tr("At the pace of the last four quarters we end between %1 and %2 in 8 of 10 cases."),
        OutlookWords::tr("At the pace of the last four quarters we most likely end at %1."), low, high);
}

QString probabilitySentence(const Forecast& forecast, const QString& goal, Language language) {
    const auto probability = forecast.shownProbability ? forecast.shownProbability : forecast.probability;
    if (!probability)
        return {};
    const ShownProbability shown = shownProbability(*probability);
    return OutlookWords::tr("Reaching %1 is %2 (%3).")
        .arg(goal, probabilityWord(shown.word), aboutPercent(shown, language));
}

QString noForecastSentence(NoForecast reason, const Rule& rule) {
    switch (reason) {
    case NoForecast::noTarget:
    case NoForecast::notStarted: return {};
    case NoForecast::tooFewQuarters: return tooFewSentence(rule);
    case NoForecast::lowCoverage:
        return OutlookWords::tr(
            "There is no outlook, because fewer than half of the figures have been received.");
    case NoForecast::noEvents:
        return OutlookWords::tr(
            "There is no outlook, because nothing was recorded in the last four quarters.");
    case NoForecast::allEqual:
        return OutlookWords::tr(
            "There is no outlook, because the figures do not vary from quarter to quarter.");
    case NoForecast::nothingLeft:
        return OutlookWords::tr("All figures are in, so there is nothing left to forecast.");
    case NoForecast::noValue:
        return OutlookWords::tr(
            "There is no outlook, because nothing has been measured in the last four quarters.");
    }
    return {};
}

} // namespace maalbilde
