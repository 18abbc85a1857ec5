#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "core/definition/draft_check.h"
#endif

#include <QWidget>
#include <optional>
#include <vector>

namespace maalbilde {

/// The planned course of a goal over the period, small. A milestone can be dragged up and down; whoever has
/// no mouse types its share.
class MilestoneChart : public QWidget {
    Q_OBJECT

public:
    explicit MilestoneChart(const Theme& theme, QWidget* parent = nullptr);

    void setPoints(std::vector<PlanPoint> points);

    /// Where a point is drawn.
    [[nodiscard]] QPointF placeOf(const PlanPoint& point) const;

signals:
    /// A milestone was dragged to this share of the goal, in whole per cent.
    void dragged(std::size_t milestone, int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;

    Theme m_theme;
    std::vector<PlanPoint> m_points;
    std::optional<std::size_t> m_held; ///< the milestone under the mouse
};

} // namespace maalbilde
