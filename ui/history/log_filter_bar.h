#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/log_filter.h"
#endif

#include <QWidget>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTimer;

namespace maalbilde {

class LinkButton;

/// Chooses which lines of the log are wanted: of a target, of a place, of a time, with some words.
class LogFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit LogFilterBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// What can be chosen; what is chosen stays so where it still can be.
    void setChoices(const Programme& programme, std::vector<LogPeriod> periods, Language language);

    [[nodiscard]] LogFilter filter() const;
    [[nodiscard]] QString words() const;

    /// Puts the keyboard where words are typed, all of them chosen.
    void focusWords();
    /// Everything is wanted again.
    void reset();

signals:
    void changed();

private:
    void tell();

    QHBoxLayout* m_row;
    QComboBox* m_targets;
    QComboBox* m_places;
    QComboBox* m_times;
    QLineEdit* m_search;
    LinkButton* m_reset;
    QTimer* m_typed; ///< a long log is searched when the typing pauses
    std::vector<LogPeriod> m_periods;
};

} // namespace maalbilde
