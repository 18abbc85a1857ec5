#pragma once

#include "ui/charts/theme.h"
#include "ui/parts/contribution.h"

#include <QWidget>
#include <vector>

namespace maalbilde {

class FlowLayout;
class PlaceChip;

/// What each place has contributed, in a line that wraps. Takes no space where there is nothing to tell
/// apart.
class ContributionLine : public QWidget {
    Q_OBJECT

public:
    explicit ContributionLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setContributions(const std::vector<Contribution>& contributions);

private:
    Theme m_theme;
    FlowLayout* m_flow;
    std::vector<PlaceChip*> m_chips;
};

} // namespace maalbilde
