#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#endif

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace maalbilde {

struct Theme;

/// The head of every page: whose programme it is, and the quarter and the place that all pages speak of.
class Head : public QWidget {
    Q_OBJECT

public:
    explicit Head(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// The name, that the figures are an example if they are, and what must be known of the quarter chosen.
    void setProgramme(const QString& name, const QString& exampleText, const QString& note);
    /// What can be chosen: the programme's places and quarters, the newest quarter first.
    void setChoices(const Programme& programme, Quarter newest, Language language);
    void setChosen(Quarter asOf, const std::optional<std::string>& place);
    void retranslate();

    [[nodiscard]] QString note() const;

signals:
    void asOfChosen(maalbilde::Quarter asOf);
    /// Without a place the whole region is meant.
    void placeChosen(const std::optional<std::string>& place);

private:
    void chooseQuarter(int row);
    void choosePlace(int row);

    QLabel* m_name;
    QLabel* m_example;
    QLabel* m_note;
    QLabel* m_placeLabel;
    QLabel* m_quarterLabel;
    QComboBox* m_places;
    QComboBox* m_quarters;
    QHBoxLayout* m_row;
    std::vector<Quarter> m_quarterRows;
};

} // namespace maalbilde
