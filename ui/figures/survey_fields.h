#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/charts/theme.h"
#endif

#include <QString>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace maalbilde {

class TextLabel;

/// How a figure was measured, as it is typed.
struct TypedSurvey {
    QString day;
    QString answers;

    friend bool operator==(const TypedSurvey&, const TypedSurvey&) = default;
};

/// Two fields for how a figure was measured, and why what stands in them cannot be read.
class SurveyFields : public QWidget {
    Q_OBJECT

public:
    explicit SurveyFields(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();
    /// What is recorded. What somebody types meanwhile, or what could not be read, is left to stand.
    void setSurvey(const TypedSurvey& recorded);
    /// Shows what is recorded, whatever was typed.
    void showRecorded();
    /// Why what is typed cannot be read.
    void setFault(const QString& fault);

signals:
    void surveyGiven(const maalbilde::TypedSurvey& survey);

private:
    [[nodiscard]] TypedSurvey typed() const;
    void give();

    TypedSurvey m_recorded;
    TextLabel* m_dayLabel;
    QLineEdit* m_day;
    TextLabel* m_answersLabel;
    QLineEdit* m_answers;
    TextLabel* m_fault;
    QGridLayout* m_grid;
};

} // namespace maalbilde
