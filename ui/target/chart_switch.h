#pragma once

#include "ui/charts/data/chart_form.h"
#include "ui/charts/theme.h"

#include <QWidget>
#include <vector>

class QButtonGroup;

namespace maalbilde {

class FlowLayout;
class SegmentButton;

/// Chooses how the target is drawn: per year, per quarter, cumulative, per municipality.
class ChartSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ChartSwitch(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Offers the forms that fit the rule. Keeps the present one where it fits, else goes to the default.
    void setRule(const Rule& rule);

    [[nodiscard]] ChartForm form() const { return m_form; }

signals:
    /// Somebody chose another form.
    void formChosen();

private:
    void addButton();
    void choose(int index);

    Theme m_theme;
    FlowLayout* m_flow;
    QButtonGroup* m_group;
    std::vector<SegmentButton*> m_buttons;
    std::vector<ChartForm> m_forms;
    ChartForm m_form = ChartForm::yearly;
};

} // namespace maalbilde
