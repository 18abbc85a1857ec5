#pragma once

#include "ui/parts/panel.h"
#include "ui/snapshot/target_snapshot.h"

namespace maalbilde {

class ChartView;
class TextLabel;

/// One supporting indicator: its number, how much of it is in, and a small chart of its own.
class SupportingPanel : public Panel {
    Q_OBJECT

public:
    explicit SupportingPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setIndicator(const TargetSnapshot& target, const SupportingSnapshot& supporting);

private:
    TextLabel* m_name;
    TextLabel* m_number;
    TextLabel* m_received;
    ChartView* m_chart;
};

} // namespace maalbilde
