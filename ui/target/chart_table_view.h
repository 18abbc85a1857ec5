#pragma once

#include "ui/charts/data/chart_table.h"
#include "ui/charts/theme.h"

#include <QTableView>

namespace maalbilde {

class ChartTableModel;

/// The numbers of a chart as a table: reached and left by Tab, read cell by cell with the arrow keys, copied
/// to a spreadsheet with Ctrl+C. As high as its rows, up to a dozen.
class ChartTableView : public QTableView {
    Q_OBJECT

public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTable(const ChartTable& table);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] QString selectedText() const;

    Theme m_theme;
    ChartTableModel* m_model;
};

} // namespace maalbilde
