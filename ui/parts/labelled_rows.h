#pragma once

#include "ui/charts/theme.h"
#include "ui/text/text_layout.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace maalbilde {

class TextLabel;

/// Labels at the left, texts at the right: the numbers behind a status.
class LabelledRows : public QWidget {
    Q_OBJECT

public:
    explicit LabelledRows(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setRows(const std::vector<LabelledText>& rows);

private:
    struct Row {
        TextLabel* label;
        TextLabel* text;
    };

    void addRow();

    Theme m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace maalbilde
