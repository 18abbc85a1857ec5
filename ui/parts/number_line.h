#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QWidget>
#include <vector>

namespace maalbilde {

class FlowLayout;
class TextLabel;

/// The one number of a target, and below it what it is held against:
/// 44 hittil · av 100
/// plan nå 50 · avvik −6
class NumberLine : public QWidget {
    Q_OBJECT

public:
    explicit NumberLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

private:
    TextLabel* m_number;
    TextLabel* m_label;
    TextLabel* m_goal;
    TextLabel* m_plan;
    TextLabel* m_difference;
    FlowLayout* m_result;
    FlowLayout* m_comparison;
};

} // namespace maalbilde
