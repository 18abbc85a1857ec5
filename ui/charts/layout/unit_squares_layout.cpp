#include "ui/charts/layout/layouts.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// Widths of the three columns: which year, its squares, what they come to.
struct RowMeasures {
    double label = 0;
    double count = 0;
    double square = 0;
};

double widest(const QStringList& texts, const QFont& font) {
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, textSize(text, font).width());
    return width;
}

RowMeasures measuresOf(const UnitSquaresChart& chart, double rowHeight, const Frame& frame) {
    const Theme& theme = frame.theme;
    QStringList labels;
    QStringList counts;
    std::size_t most = 1;
    for (const SquareYear& year : chart.years) {
        labels << year.label << year.subLabel;
        counts << year.countLabel << year.missing << year.notShown;
        most = std::max(most, year.squares.size());
    }
    RowMeasures measures;
    measures.label = widest(labels, theme.font(TextSize::body, QFont::DemiBold)) + theme.space(4);
    measures.count = widest(counts, theme.font(TextSize::body, QFont::DemiBold)) + theme.space(4);
    const double room = frame.area.width() - measures.label - measures.count;
    measures.square =
        std::clamp(std::min(room / static_cast<double>(most), rowHeight) - theme.space(2), 2.0, theme.px(40));
    return measures;
}

void drawSquare(ChartPicture& picture, const QRectF& box, const UnitSquare& square,
                const std::vector<PlaceGroup>& groups, const Theme& theme) {
    switch (square.kind) {
    case UnitSquare::Kind::counted:
        drawSwatch(picture.foreground, box, groups[static_cast<std::size_t>(square.group)].mark, theme);
        picture.marks.push_back({box, square.reading});
        return;
    case UnitSquare::Kind::minimum: picture.foreground.area(box, Qt::NoBrush, theme.text); return;
    case UnitSquare::Kind::ambition:
        picture.foreground.area(box, Qt::NoBrush, theme.forecast, Qt::DashLine);
        return;
    }
}

void drawLabels(Drawing& drawing, const QRectF& row, const SquareYear& year, const RowMeasures& measures,
                double countLeft, const Theme& theme) {
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const double body = lineHeight(theme, TextSize::body);
    const double small = lineHeight(theme, TextSize::small);
    const double top = row.center().y() - (body + small) / 2;
    drawing.textIfFree({row.left(), top, measures.label, body}, year.label,
                       theme.font(TextSize::body, QFont::DemiBold), theme.text, left);
    drawing.textIfFree({row.left(), top + body, measures.label, small}, year.subLabel,
                       theme.font(TextSize::small), theme.mutedText, left);
    const double width = row.right() - countLeft;
    const QString note = year.missing.isEmpty() ? year.notShown : year.missing;
    drawing.textIfFree({countLeft, top, width, body}, year.countLabel,
                       theme.font(TextSize::body, QFont::DemiBold), theme.text, left);
    drawing.textIfFree({countLeft, top + body, width, small}, note, theme.font(TextSize::small),
                       year.missing.isEmpty() ? theme.mutedText : theme.error, left);
}

} // namespace

ChartPicture layOut(const UnitSquaresChart& chart, Frame frame) {
    const Theme& theme = frame.theme;
    ChartPicture picture;
    takeHeading(picture.foreground, chart.heading, frame);
    takeLegend(picture.foreground, chart.groups, frame);
    const double pitch =
        std::min(frame.area.height() / static_cast<double>(std::max<std::size_t>(1, chart.years.size())),
                 theme.px(72));
    const RowMeasures measures = measuresOf(chart, pitch, frame);
    QRectF row(frame.area.left(), frame.area.top(), frame.area.width(), pitch);
    for (const SquareYear& year : chart.years) {
        double x = row.left() + measures.label;
        for (const UnitSquare& square : year.squares) {
            drawSquare(picture, {x, row.center().y() - measures.square / 2, measures.square, measures.square},
                       square, chart.groups, theme);
            x += measures.square + theme.space(2);
        }
        drawLabels(picture.foreground, row, year, measures, x + theme.space(2), theme);
        row.translate(0, pitch);
    }
    return picture;
}

} // namespace maalbilde
