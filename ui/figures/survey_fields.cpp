#include "ui/figures/survey_fields.h"

#include "ui/parts/text_label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace maalbilde {

SurveyFields::SurveyFields(QWidget* parent)
    : QWidget(parent),
      m_dayLabel(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)),
      m_day(new QLineEdit(this)),
      m_answersLabel(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)),
      m_answers(new QLineEdit(this)),
      m_fault(new TextLabel(TextSize::body, TextLabel::Tone::error, QFont::Normal, this)),
      m_grid(new QGridLayout(this)) {
    m_dayLabel->setBuddy(m_day);
    m_answersLabel->setBuddy(m_answers);
    m_fault->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_dayLabel, 0, 0);
    m_grid->addWidget(m_answersLabel, 0, 1);
    m_grid->addWidget(m_day, 1, 0);
    m_grid->addWidget(m_answers, 1, 1);
    m_grid->addWidget(m_fault, 2, 0, 1, 2);
    for (const int column : {0, 1})
        m_grid->setColumnStretch(column, 1);
    for (const QLineEdit* field : {m_day, m_answers})
        connect(field, &QLineEdit::editingFinished, this, &SurveyFields::give);
    setFault({});
    retranslate();
}

void SurveyFields::setTheme(const Theme& theme) {
    for (TextLabel* label : {m_dayLabel, m_answersLabel, m_fault})
        label->setTheme(theme);
    for (QLineEdit* field : {m_day, m_answers}) {
        field->setFont(theme.font(TextSize::body));
        field->setMinimumHeight(theme.space(8));
    }
    m_grid->setHorizontalSpacing(theme.space(2));
    m_grid->setVerticalSpacing(theme.space(1));
    for (TextLabel* label : {m_dayLabel, m_answersLabel})
        label->setContentsMargins(0, theme.space(2), 0, 0);
}

void SurveyFields::retranslate() {
    m_dayLabel->setText(tr("&Measured on"));
    m_answersLabel->setText(tr("&Answers"));
    m_day->setAccessibleName(tr("Day on which the survey ended"));
    m_answers->setAccessibleName(tr("How many answered the survey"));
    m_day->setPlaceholderText(tr("15.11.2016", "a date as it is typed"));
}

TypedSurvey SurveyFields::typed() const {
    return {m_day->text().trimmed(), m_answers->text().trimmed()};
}

void SurveyFields::setSurvey(const TypedSurvey& recorded) {
    const bool untouched = typed() == m_recorded;
    m_recorded = recorded;
    if (untouched)
        showRecorded();
}

void SurveyFields::showRecorded() {
    m_day->setText(m_recorded.day);
    m_answers->setText(m_recorded.answers);
    setFault({});
}

void SurveyFields::setFault(const QString& fault) {
    m_fault->showText(fault);
}

void SurveyFields::give() {
    if (const TypedSurvey survey = typed(); survey != m_recorded)
        emit surveyGiven(survey);
    else
        showRecorded(); // a fault that was typed and taken back
}

} // namespace maalbilde
