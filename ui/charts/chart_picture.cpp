#include "ui/charts/chart_picture.h"

#include "ui/charts/layout/layouts.h"

#include <QStringList>
#include <variant>

namespace maalbilde {

namespace {

/// Below it there is room for nothing that could be read.
constexpr QSizeF kLeastSize(160, 120);

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
    if (size.width() < kLeastSize.width() || size.height() < kLeastSize.height())
        return {};
    const double margin = theme.space(); // the frame of the focus runs there
    const QRectF area = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const Frame frame{theme, locale, area, headingShown};
    return std::visit([&](const auto& chart) { return layOut(chart, frame); }, data);
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
