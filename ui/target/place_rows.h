#pragma once

#include "ui/charts/theme.h"
#include "ui/parts/contribution.h"

#include <QWidget>
#include <vector>

class QGridLayout;

namespace maalbilde {

class PlaceChip;
class StatusBadge;
class TextLabel;

/// What each place has contributed: number, part of the whole, and its own status where it has a share.
class PlaceRows : public QWidget {
    Q_OBJECT

public:
    explicit PlaceRows(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setContributions(const std::vector<Contribution>& contributions);

private:
    struct Row {
        PlaceChip* chip;
        TextLabel* percent;
        StatusBadge* status;
    };

    void addRow();

    Theme m_theme;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace maalbilde
