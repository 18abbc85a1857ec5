#pragma once

#include "ui/charts/theme.h"
#include "ui/parts/contribution.h"

#include <QWidget>
#include <vector>

namespace maalbilde {

class FlowLayout;
class PlaceChip;
class TextLabel;

/// What each place has contributed, in a line that wraps. Takes no space where there is nothing to tell
/// apart.
class ContributionLine : public QWidget {
    Q_OBJECT

public:
    explicit ContributionLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `heading` says what the numbers count, where it is not what stands beside them.
    void setContributions(const std::vector<Contribution>& contributions, const QString& heading = {});

private:
    Theme m_theme;
    FlowLayout* m_flow;
    TextLabel* m_heading;
    std::vector<PlaceChip*> m_chips;
};

} // namespace maalbilde
