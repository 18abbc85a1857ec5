#include "ui/charts/layout/columns.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kBarWidth = 0.56; // of the room of a column
constexpr std::size_t kManyColumns = 6;
constexpr double kPlanOverhang = 0.08; // of the plan marker, on both sides
constexpr double kOfficialRadius = 5;  // px at 100 %
constexpr double kOfficialReach = 16;  // px around it that a pointer finds
constexpr double kFootGap = 6;         // px at 100 % between the words below two columns

/// Closed: its first corner is its last.
QPolygonF diamondAt(QPointF centre, double radius) {
    const QPointF up(0, -radius);
    const QPointF right(radius, 0);
    return {{centre + up, centre + right, centre - up, centre - right, centre + up}};
}

/// Puts the labels of one column where they are free.
class ColumnLabeller {
public:
    ColumnLabeller(Drawing& drawing, const PlotPanel& panel, std::size_t index, const Column& column,
                   const ColumnLabels& labels, const Frame& frame)
        : m_drawing(drawing), m_panel(panel), m_index(index), m_column(column), m_labels(labels),
          m_theme(frame.theme), m_ceiling(frame.area.top()), m_small(frame.theme.font(TextSize::small)) {}

    void drawOutlook() {
        if (!m_column.outlook)
            return;
        const QRectF box = span(m_column.outlook->from, m_column.outlook->to, kBarWidth / 2);
        m_drawing.area(box, m_theme.forecastFill, m_theme.forecast, Qt::DashLine);
    }

    void drawPlan() {
        if (!m_column.plan)
            return;
        const QRectF box = span(m_column.plan->low, m_column.plan->high, kBarWidth / 2 + kPlanOverhang);
        m_drawing.line(box.bottomLeft(), box.bottomRight(), m_theme.goal, m_theme.px(2));
    }

    /// At the edge of the bars, where no value stands.
    void drawNet() {
        if (m_column.netMarker && m_column.total)
            m_drawing.disc(m_panel.at(x() - kBarWidth / 2, *m_column.total), m_theme.px(4.5), m_theme.text,
                           m_theme.surface);
    }

    /// At the other edge of the bars, hollow: it is nothing of what the bar counts.
    void drawOfficial() {
        if (!m_column.official || !m_labels.official)
            return;
        const QPolygonF diamond = diamondAt(officialAt(), m_theme.px(kOfficialRadius));
        m_drawing.shape(diamond, m_theme.surface);
        m_drawing.path(diamond, QPen(m_theme.text, m_theme.px(1.5)));
    }

    void labelOfficial() {
        if (!m_column.official || !m_labels.official)
            return;
        const QPointF centre = officialAt();
        const double left = centre.x() + m_theme.px(kOfficialRadius) + m_theme.space();
        const double right = std::min(m_panel.at(x() + 1 - kBarWidth / 2, 0).x(), m_panel.box.right());
        const double tall = height(m_small);
        for (const double top : {centre.y() - tall / 2, centre.y() - tall, centre.y()})
            if (m_drawing.textIfFree({left, top, right - left, tall}, m_column.official->label, m_small,
                                     m_theme.text, Qt::AlignLeft | Qt::AlignVCenter))
                return;
    }

    void labelParts(const std::vector<int>& marks) {
        for (const ColumnPart& part : m_column.parts)
            if (m_labels.parts && !part.label.isEmpty() && part.from != part.to)
                labelPart(part, marks[static_cast<std::size_t>(part.group)]);
    }

    /// The total above all that stands in the column; what is missing above it.
    void labelTop() {
        double foot = top();
        if (!m_column.totalLabel.isEmpty()) {
            const QFont font = m_theme.font(m_labels.total, QFont::DemiBold);
            if (const auto taken = labelAbove(foot, m_column.totalLabel, font, m_theme.text))
                foot = taken->top();
        }
        if (!m_column.missing.isEmpty() && !labelAbove(foot, m_column.missing, m_small, m_theme.error))
            labelAbove(foot, QStringLiteral("?"), m_theme.font(TextSize::small, QFont::DemiBold),
                       m_theme.error);
    }

    void labelOutlook() {
        if (!m_column.outlook || !m_labels.outlook)
            return;
        const QRectF box = span(m_column.outlook->from, m_column.outlook->to, kBarWidth / 2);
        if (box.height() >= height(m_small))
            m_drawing.textIfFree(box, m_column.outlook->label, m_small, m_theme.mutedText);
    }

    /// Beside its marker, or else above it; false where neither is free.
    bool labelPlan() {
        if (!m_column.plan || !m_labels.plan)
            return false;
        const QRectF marker = span(m_column.plan->low, m_column.plan->high, kBarWidth / 2 + kPlanOverhang);
        const double left = marker.right() + m_theme.space();
        const double right = m_panel.at(x() + 1 - kBarWidth / 2, 0).x();
        const double tall = height(m_small);
        const QRectF beside(left, marker.center().y() - tall / 2, std::min(right, m_panel.box.right()) - left,
                            tall);
        if (m_drawing.textIfFree(beside, m_column.plan->label, m_small, m_theme.mutedText,
                                 Qt::AlignLeft | Qt::AlignVCenter))
            return true;
        return labelAbove(marker.top(), m_column.plan->label, m_small, m_theme.mutedText).has_value();
    }

private:
    [[nodiscard]] QPointF officialAt() const {
        return m_panel.at(x() + kBarWidth / 2, m_column.official->value);
    }

    [[nodiscard]] double x() const { return static_cast<double>(m_index); }

    [[nodiscard]] double height(const QFont& font) const {
        return textSize(QStringLiteral("0"), font).height();
    }

    [[nodiscard]] QRectF span(double low, double high, double half) const {
        return QRectF(m_panel.at(x() - half, high), m_panel.at(x() + half, low)).normalized();
    }

    /// Where the labels above the column begin: over bars and outlook, and over a plan that is in their way.
    [[nodiscard]] double top() const {
        double value = std::max(0.0, m_column.total.value_or(0));
        for (const ColumnPart& part : m_column.parts)
            value = std::max(value, part.to);
        if (m_column.outlook)
            value = std::max(value, m_column.outlook->to);
        double y = m_panel.at(x(), value).y();
        if (!m_column.plan)
            return y;
        const double plan = m_panel.at(x(), m_column.plan->low).y();
        const double room = height(m_theme.font(m_labels.total)) + m_theme.space();
        return plan < y && plan > y - room ? plan : y;
    }

    std::optional<QRectF> labelAbove(double foot, const QString& text, const QFont& font,
                                     const QColor& colour) {
        const double tall = height(font);
        if (foot - tall - m_theme.px(2) < m_ceiling)
            return std::nullopt;
        const double left = m_panel.at(x() - 0.5, 0).x();
        const double right = m_panel.at(x() + 0.5, 0).x();
        return m_drawing.textIfFree({left, foot - tall - m_theme.px(2), right - left, tall}, text, font,
                                    colour);
    }

    /// On the part where it is large enough, else at its right.
    void labelPart(const ColumnPart& part, int mark) {
        const PlaceMark place = m_theme.place(mark);
        const QRectF box = partBox(m_panel, m_index, part);
        if (labelOn(box, part.label, place))
            return;
        const double left = box.right() + m_theme.space();
        const double right = m_panel.at(x() + 1 - kBarWidth / 2, 0).x();
        m_drawing.textIfFree({left, box.center().y() - height(m_small) / 2,
                              std::min(right, m_panel.box.right()) - left, height(m_small)},
                             part.label, m_small, m_theme.mutedText, Qt::AlignLeft | Qt::AlignVCenter);
    }

    bool labelOn(const QRectF& box, const QString& text, const PlaceMark& place) {
        QRectF taken(QPointF(), textSize(text, m_small));
        taken.moveCenter(box.center());
        const double digits = QFontMetricsF(m_small).capHeight() + m_theme.px(4);
        if (box.height() < digits || taken.width() > box.width() || !m_drawing.isFree(taken))
            return false;
        if (place.isHatched())
            backLabel(box, text, place.paper);
        else if (planCrosses(box))
            backLabel(box, text, place.brush());
        m_drawing.text(taken, text, m_small, place.text);
        return true;
    }

    [[nodiscard]] bool planCrosses(const QRectF& box) const {
        if (!m_column.plan)
            return false;
        const double y = m_panel.at(x(), m_column.plan->low).y();
        return std::abs(y - box.center().y()) < height(m_small) / 2;
    }

    /// Stripes, or the plan, would run through the digits.
    void backLabel(const QRectF& box, const QString& text, const QBrush& paper) {
        QRectF back(QPointF(), textSize(text, m_small) + QSizeF(m_theme.px(4), 0));
        back.setHeight(std::min(back.height(), box.height()));
        back.moveCenter(box.center());
        m_drawing.area(back, paper);
    }

    Drawing& m_drawing;
    const PlotPanel& m_panel;
    std::size_t m_index;
    const Column& m_column;
    const ColumnLabels& m_labels;
    const Theme& m_theme;
    double m_ceiling; ///< nothing stands above it
    QFont m_small;
};

QString planLabel(const Column& column) {
    return column.plan ? column.plan->label : QString();
}

/// Behind the bars: the band of a range, and where nothing came in.
void drawBehind(Drawing& background, const PlotPanel& panel, std::size_t index, const Column& column,
                const Theme& theme) {
    const auto x = static_cast<double>(index);
    const double half = kBarWidth / 2 + kPlanOverhang;
    if (column.plan && column.plan->isBand())
        background.area(QRectF(panel.at(x - half, column.plan->high), panel.at(x + half, column.plan->low)),
                        theme.band);
    if (column.phase != ColumnPhase::notStarted && !column.total && !column.missing.isEmpty())
        background.area(
            QRectF(panel.at(x - kBarWidth / 2, panel.axis.high), panel.at(x + kBarWidth / 2, panel.axis.low)),
            theme.gap);
}

/// Below the panel: what each column is. Years stand below the first of their quarters.
void labelFeet(Drawing& drawing, const PlotPanel& panel, const std::vector<Column>& columns,
               const ColumnLabels& labels, const Frame& frame) {
    const Theme& theme = frame.theme;
    const double pitch = panel.at(1, 0).x() - panel.at(0, 0).x();
    const QFont strong = theme.font(TextSize::small, QFont::DemiBold);
    const QFont font = theme.font(TextSize::small);
    const double tall = lineHeight(theme, TextSize::small);
    const bool ofYears = std::all_of(columns.begin(), columns.end(),
                                     [](const Column& column) { return !column.subLabel.isEmpty(); });
    const double first = panel.box.bottom() + theme.space();
    const double gap = theme.px(kFootGap);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double left = panel.at(static_cast<double>(i) - 0.5, 0).x();
        drawing.textIfFree({left, first, pitch, tall}, columns[i].label, ofYears ? strong : font,
                           ofYears ? theme.text : theme.mutedText);
        if (!labels.subLabels)
            continue;
        if (ofYears)
            drawing.textIfFree({left + gap / 2, first + tall, pitch - gap, tall}, columns[i].subLabel, font,
                               theme.mutedText);
        else
            drawing.textIfFree({left + theme.space(), first + tall, panel.box.right() - left, tall},
                               columns[i].subLabel, strong, theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace

void standColumns(PlotPanel& panel, const std::vector<Column>& columns, const std::vector<int>& marks,
                  const Theme& theme) {
    panel.xLow = -0.5;
    panel.xHigh = static_cast<double>(std::max<std::size_t>(1, columns.size())) - 0.5;
    panel.barWidth = kBarWidth;
    for (std::size_t group = 0; group < marks.size(); ++group) {
        const PlaceMark place = theme.place(marks[group]);
        const bool filled = place.texture == PlaceMark::Texture::filled;
        PlotBars bars{.fill = place.brush(),
                      .outline = filled ? QPen(theme.surface, theme.px(2)) : QPen(place.hue, theme.px(1))};
        for (const Column& column : columns) {
            const ColumnPart* part = group < column.parts.size() ? &column.parts[group] : nullptr;
            bars.heights.push_back(part == nullptr ? 0 : part->to - part->from);
        }
        panel.bars.push_back(std::move(bars));
    }
}

QRectF partBox(const PlotPanel& panel, std::size_t column, const ColumnPart& part) {
    const auto x = static_cast<double>(column);
    return QRectF(panel.at(x - panel.barWidth / 2, part.from), panel.at(x + panel.barWidth / 2, part.to))
        .normalized();
}

void labelColumns(ChartPicture& picture, const PlotPanel& panel, const std::vector<Column>& columns,
                  const std::vector<int>& marks, const ColumnLabels& labels, const Frame& frame) {
    std::vector<ColumnLabeller> labellers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        drawBehind(picture.background, panel, i, columns[i], frame.theme);
        labellers.emplace_back(picture.foreground, panel, i, columns[i], labels, frame);
    }
    for (ColumnLabeller& labeller : labellers) {
        labeller.drawOutlook();
        labeller.drawPlan();
        labeller.drawNet();
        labeller.drawOfficial();
    }
    // What matters most takes its place first.
    for (ColumnLabeller& labeller : labellers)
        labeller.labelTop();
    for (ColumnLabeller& labeller : labellers)
        labeller.labelOfficial();
    for (ColumnLabeller& labeller : labellers)
        labeller.labelParts(marks);
    QString said;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        // Many columns in a row with the same plan need its words once.
        const bool repeats = columns.size() > kManyColumns && planLabel(columns[i]) == said;
        if (!repeats && labellers[i].labelPlan())
            said = planLabel(columns[i]);
        labellers[i].labelOutlook();
    }
    labelFeet(picture.foreground, panel, columns, labels, frame);
}

void readColumns(ChartPicture& picture, const PlotPanel& panel, const std::vector<Column>& columns) {
    for (std::size_t i = 0; i < columns.size(); ++i)
        for (const ColumnPart& part : columns[i].parts)
            if (!part.reading.isEmpty())
                picture.marks.push_back({partBox(panel, i, part), part.reading});
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].official) {
            QRectF box(0, 0, kOfficialReach, kOfficialReach);
            box.moveCenter(panel.at(static_cast<double>(i) + panel.barWidth / 2, columns[i].official->value));
            picture.marks.push_back({box, columns[i].official->reading});
        }
}

} // namespace maalbilde
