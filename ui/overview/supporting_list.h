#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QWidget>
#include <vector>

namespace maalbilde {

class TextLabel;

/// The supporting indicators of a target, name and number in two columns: shown beside the target's own
/// number, never averaged into it.
class SupportingList : public QWidget {
    Q_OBJECT

public:
    explicit SupportingList(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setIndicators(const std::vector<SupportingSnapshot>& indicators);

private:
    struct Row {
        QWidget* line;
        TextLabel* name;
        TextLabel* number;
    };

    [[nodiscard]] Row newRow();

    Theme m_theme;
    std::vector<Row> m_rows;
};

} // namespace maalbilde
