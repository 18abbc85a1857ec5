#include "ui/snapshot/survey_text.h"

#include "core/programme/programme.h"
#include "ui/text/and_more.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class SurveyTextWords {
    Q_DECLARE_TR_FUNCTIONS(SurveyTextWords)
};

constexpr qsizetype kMostNamed = 4;

/// `4. kv. 2016: målt 15.11.2016, 412 svar`
QString saidOf(const SurveyedFigure& figure, Language language) {
    return QStringLiteral("%1: %2").arg(shortQuarterText(figure.quarter, language),
                                        surveyWord(figure.survey, language));
}

/// What is known of the newest measurement of each place, by place.
QStringList newestOfPlaces(const IndicatorFigures& figures, const std::optional<std::string>& place,
                           Language language) {
    QStringList newest;
    for (const PlaceFigures& reporting : figures.places)
        if (!reporting.surveys.empty() && (!place || reporting.id == *place || reporting.id == kRegionId)) {
            const QString said = saidOf(reporting.surveys.back(), language);
            newest << (figures.places.size() == 1 ? said : reporting.name + QLatin1Char(' ') + said);
        }
    return newest;
}

} // namespace

QString surveyText(const IndicatorFigures& figures, const std::optional<std::string>& place,
                   Language language) {
    const QStringList newest = newestOfPlaces(figures, place, language);
    if (newest.isEmpty())
        return {};
    return SurveyTextWords::tr("Latest survey, %1")
        .arg(shortened(newest, kMostNamed, language).join(QStringLiteral("; ")));
}

} // namespace maalbilde
