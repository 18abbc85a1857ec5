#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QAbstractButton>

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace maalbilde {

class BulletView;
class CardChartView;
class CardFooter;
class ContributionLine;
class ElidedText;
class NumberLine;
class StatusBadge;
class SupportingLine;
class TextLabel;

/// One target on the overview, and a button to its page: by click, space bar or Enter.
class OverviewCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit OverviewCard(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showContributions(const TargetSnapshot& target);

    Theme m_theme;
    QVBoxLayout* m_column;
    QHBoxLayout* m_body;
    QVBoxLayout* m_numbers;
    QVBoxLayout* m_picture;
    TextLabel* m_wording;
    StatusBadge* m_badge;
    NumberLine* m_number;
    BulletView* m_bullet;
    ElidedText* m_comment;
    ContributionLine* m_contributions;
    CardChartView* m_chart;
    SupportingLine* m_supporting;
    CardFooter* m_footer;
};

} // namespace maalbilde
