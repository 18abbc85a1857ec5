#pragma once

#include "ui/charts/layout/columns.h"

#include <QFont>
#include <optional>

namespace maalbilde {

/// Draws what stands on one column that is no bar, and puts its labels where they are free. All that it is
/// given must outlive it.
class ColumnLabeller {
public:
    ColumnLabeller(Drawing& drawing, const PlotPanel& panel, std::size_t index, const Column& column,
                   const ColumnLabels& labels, const Frame& frame);

    /// Behind the bars: the band of a range, and where nothing came in.
    void drawBehind(Drawing& background) const;
    void drawOutlook();
    void drawPlan();
    /// At the edge of the bars, where no value stands.
    void drawNet();
    /// At the other edge of the bars, hollow: it is nothing of what the bar counts.
    void drawOfficial();
    void labelOfficial();
    void labelParts(const std::vector<int>& marks);
    /// The total above all that stands in the column; what is missing above it.
    void labelTop();
    void labelOutlook();
    /// Beside its marker, or else above it; false where neither is free.
    bool labelPlan();

private:
    [[nodiscard]] double x() const { return static_cast<double>(m_index); }

    [[nodiscard]] QPointF officialAt() const;
    [[nodiscard]] double height(const QFont& font) const;
    [[nodiscard]] QRectF span(double low, double high, double half) const;
    /// Where the labels above the column begin: over bars and outlook, and over a plan that is in their way.
    [[nodiscard]] double top() const;
    std::optional<QRectF> labelAbove(double foot, const QString& text, const QFont& font,
                                     const QColor& colour);
    /// On the part where it is large enough, else at its right.
    void labelPart(const ColumnPart& part, int mark);
    bool labelOn(const QRectF& box, const QString& text, const PlaceMark& place);
    [[nodiscard]] bool planCrosses(const QRectF& box) const;
    /// Stripes, or the plan, would run through the digits.
    void backLabel(const QRectF& box, const QString& text, const QBrush& paper);

    Drawing& m_drawing;
    const PlotPanel& m_panel;
    std::size_t m_index;
    const Column& m_column;
    const ColumnLabels& m_labels;
    const Theme& m_theme;
    double m_ceiling; ///< nothing stands above it
    QFont m_small;
};

} // namespace maalbilde
