#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QWidget>
#include <vector>

namespace maalbilde {

class FlowLayout;
class TextLabel;

/// The supporting indicators of a target in a line that wraps: shown beside the target's own number, never
/// averaged into it.
class SupportingLine : public QWidget {
    Q_OBJECT

public:
    explicit SupportingLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setIndicators(const std::vector<SupportingSnapshot>& indicators);

private:
    struct Item {
        QWidget* whole;
        TextLabel* name;
        TextLabel* number;
    };

    [[nodiscard]] Item newItem();

    Theme m_theme;
    FlowLayout* m_flow;
    std::vector<Item> m_items;
};

} // namespace maalbilde
