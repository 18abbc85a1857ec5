#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/programme_snapshot.h"
#endif

#include <QWidget>
#include <optional>
#include <string>
#include <vector>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace maalbilde {

class FlowLayout;

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
    /// Some pages choose for themselves what they speak of.
    void showChoices(bool shown);
    void retranslate();

    [[nodiscard]] QString note() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void asOfChosen(maalbilde::Quarter asOf);
    /// Without a place the whole region is meant.
    void placeChosen(const std::optional<std::string>& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildChoices();
    void arrange();
    void chooseQuarter(int row);
    void choosePlace(int row);

    Theme m_theme;
    QLabel* m_name;
    QLabel* m_example;
    QLabel* m_note;
    QLabel* m_placeLabel;
    QLabel* m_quarterLabel;
    QComboBox* m_places;
    QComboBox* m_quarters;
    QWidget* m_choices;
    QHBoxLayout* m_choiceRow;
    FlowLayout* m_title;
    QBoxLayout* m_row; ///< words and choices: side by side, or one below the other where it is narrow
    std::vector<Quarter> m_quarterRows;
};

} // namespace maalbilde
