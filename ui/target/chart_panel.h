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

/// The main chart of a target in one of its forms, and below it the same as a table.
class ChartPanel : public Panel {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

    [[nodiscard]] ChartForm form() const;

signals:
    /// Somebody wants to save or copy the chart.
    void pictureWished(maalbilde::PictureUse use);

private:
    void showChart();

    ChartSwitch* m_switch;
    ChartView* m_chart;
    ChartTableView* m_table;
    std::optional<TargetSnapshot> m_target;
};

} // namespace maalbilde
