#include "ui/text/survey_words.h"

#include "ui/text/dates.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class SurveyWords {
    Q_DECLARE_TR_FUNCTIONS(SurveyWords)
};

} // namespace

QString surveyWord(const Survey& survey, Language language) {
    QStringList facts;
    if (survey.day)
        facts << SurveyWords::tr("measured %1").arg(shortDateText(*survey.day, language));
    if (survey.answers)
        facts << SurveyWords::tr("%1 answers", nullptr, *survey.answers)
                     .arg(numberText(*survey.answers, 0, language));
    return facts.join(QStringLiteral(", "));
}

QString measuredText(const IndexGoal& rule, Language language) {
    QStringList facts{surveyWord({.day = rule.baselineDate, .answers = std::nullopt}, language),
                      QString::fromStdString(rule.baselineSource)};
    facts.removeAll(QString());
    return facts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(facts.join(QStringLiteral(", ")));
}

} // namespace maalbilde
