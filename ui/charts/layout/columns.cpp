#include "ui/charts/layout/columns.h"

#include "ui/charts/layout/column_labeller.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kBarWidth = 0.56; // of the room of a column
constexpr std::size_t kManyColumns = 6;
constexpr double kOfficialReach = 16; // px around it that a pointer finds
constexpr double kFootGap = 6;        // px at 100 % between the words below two columns

QString planLabel(const Column& column) {
    return column.plan ? column.plan->label : QString();
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
        labellers.emplace_back(picture.foreground, panel, i, columns[i], labels, frame);
        labellers.back().drawBehind(picture.background);
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
