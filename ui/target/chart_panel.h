#pragma once

#include "ui/parts/panel.h"
#include "ui/parts/picture_menu.h"
#include "ui/snapshot/target_snapshot.h"

#include <optional>

namespace maalbilde {

enum class ChartForm;
class ChartSwitch;
class ChartTableView;
class ChartView;
class TextLabel;

/// The main chart of a target in one of its forms, and below it the same as a table.
class ChartPanel : public Panel {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);
    /// Whose official figures are shown: a line below; none if it is empty.
    void setCredit(const QString& credit);

    [[nodiscard]] ChartForm form() const;

signals:
    /// Somebody wants to save or copy the chart.
    void pictureWished(maalbilde::PictureUse use);

private:
    void showChart();

    ChartSwitch* m_switch;
    ChartView* m_chart;
    ChartTableView* m_table;
    TextLabel* m_credit;
    std::optional<TargetSnapshot> m_target;
};

} // namespace maalbilde
