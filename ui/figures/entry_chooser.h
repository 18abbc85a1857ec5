#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/charts/theme.h"
#include "ui/snapshot/entry_grid.h"
#endif

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QHBoxLayout;

namespace maalbilde {

/// Chooses what is laid out to be filled in: the round of a quarter, or one indicator over a year or all
/// years.
class EntryChooser : public QWidget {
    Q_OBJECT

public:
    explicit EntryChooser(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What can be chosen, and what is.
    void setChoices(const Programme& programme, const EntryShape& chosen, Quarter due, Language language);

signals:
    void shapeChosen(const maalbilde::EntryShape& shape);

private:
    void chooseWhat(int row);
    void chooseWhen(int row);
    void fillQuarters(const Programme& programme, Quarter chosen, Language language);
    void fillYears(const Programme& programme, const IndicatorOverTime& chosen);

    QHBoxLayout* m_row;
    QComboBox* m_what;
    QComboBox* m_when;
    std::vector<EntryShape> m_whens; ///< what each line of the second list shows
    std::optional<EntryShape> m_round;
    std::vector<EntryShape> m_allYears; ///< of each indicator
};

} // namespace maalbilde
