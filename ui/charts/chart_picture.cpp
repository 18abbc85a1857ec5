#include "ui/charts/chart_picture.h"

#include "ui/charts/layout/layouts.h"

#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

/// A smaller plot shows nothing that could be read; at 100 %.
constexpr QSizeF kLeastPlot(32, 32);
constexpr QSizeF kLeastSize(160, 120);

bool fits(const ChartPicture& picture, const QRectF& view) {
    const auto inside = [&](const DrawnItem& item) {
        return view.contains(item.box.topLeft()) && view.contains(item.box.bottomRight());
    };
    return std::ranges::all_of(picture.background.items(), inside) &&
           std::ranges::all_of(picture.foreground.items(), inside);
}

bool canBeRead(const ChartPicture& picture, const Theme& theme) {
    const QSizeF least = kLeastPlot * theme.scale;
    return std::ranges::all_of(picture.panels, [&](const PlotPanel& panel) {
        return panel.box.width() >= least.width() && panel.box.height() >= least.height();
    });
}

QString dump(const PlotPanel& panel) {
    QString result = QStringLiteral("panel %1,%2 %3x%4 x %5..%6 y %7..%8\n")
                         .arg(qRound(panel.box.x()))
                         .arg(qRound(panel.box.y()))
                         .arg(qRound(panel.box.width()))
                         .arg(qRound(panel.box.height()))
                         .arg(panel.xLow)
                         .arg(panel.xHigh)
                         .arg(panel.axis.low)
                         .arg(panel.axis.high);
    for (const PlotBars& bars : panel.bars) {
        result += QStringLiteral("bars ") + bars.fill.color().name();
        for (const double height : bars.heights)
            result += QStringLiteral(" %1").arg(height);
        result += QLatin1Char('\n');
    }
    for (const PlotArea& area : panel.areas)
        result += QStringLiteral("area of %1 points\n").arg(area.high.size());
    for (const PlotLine& line : panel.lines) {
        result += QStringLiteral("line ") + line.pen.color().name();
        for (const ChartPoint& point : line.points)
            result += QStringLiteral(" %1,%2").arg(point.x).arg(point.y);
        result += QLatin1Char('\n');
    }
    return result;
}

} // namespace

QPointF PlotPanel::at(double x, double y) const {
    return {box.left() + (x - xLow) / (xHigh - xLow) * box.width(),
            box.bottom() - (y - axis.low) / (axis.high - axis.low) * box.height()};
}

ChartPicture layOut(const ChartData& data, const Theme& theme, QSizeF size, const QLocale& locale,
                    bool headingShown) {
    const QSizeF least = kLeastSize * theme.scale;
    if (size.width() < least.width() || size.height() < least.height())
        return {};
    const double margin = theme.space(); // the frame of the focus runs there
    const QRectF area = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const Frame frame{theme, locale, area, headingShown};
    ChartPicture picture = std::visit([&](const auto& chart) { return layOut(chart, frame); }, data);
    return canBeRead(picture, theme) && fits(picture, QRectF(QPointF(), size)) ? picture : ChartPicture{};
}

QString dump(const ChartPicture& picture) {
    QString result = dump(picture.background);
    for (const PlotPanel& panel : picture.panels)
        result += dump(panel);
    result += dump(picture.foreground);
    for (const ReadMark& mark : picture.marks)
        result += QStringLiteral("reads \"%1\"\n").arg(mark.reading);
    return result;
}

} // namespace maalbilde
