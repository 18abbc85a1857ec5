#include "ui/charts/paper.h"

#include "ui/charts/card_chart.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/hatching.h"
#include "ui/charts/plot_drawing.h"

namespace maalbilde {

namespace {

Drawing flat(const ChartPicture& picture) {
    Drawing drawing = picture.background;
    for (const PlotPanel& panel : picture.panels)
        drawing.append(drawPlot(panel));
    drawing.append(picture.foreground);
    return drawing;
}

} // namespace

Theme PaperStyle::theme() const {
    return paperTheme(grey);
}

double PaperStyle::unit() const {
    return smallestText / theme().font(TextSize::small).pixelSize();
}

Drawing chartOnPaper(const ChartData& chart, const PaperStyle& style, QSizeF points, const QLocale& locale,
                     bool headingShown) {
    const Theme theme = style.theme();
    return hatched(flat(layOut(chart, theme, points / style.unit(), locale, headingShown)), theme.surface);
}

Drawing cardChartOnPaper(const ChartData& chart, const PaperStyle& style, QSizeF points) {
    const Theme theme = style.theme();
    return hatched(drawCardChart(chart, theme, points / style.unit()), theme.surface);
}

Drawing bulletOnPaper(const BulletSnapshot& bullet, const BulletLabels& labels, const PaperStyle& style,
                      double width) {
    return drawBullet(bullet, labels, style.theme(), QSizeF(width, bulletHeight(style)) / style.unit());
}

double bulletHeight(const PaperStyle& style) {
    return bulletHeight(style.theme()) * style.unit();
}

void paintOnPaper(QPainter& painter, const Drawing& drawing, const PaperStyle& style, QPointF at,
                  double unitsPerPoint) {
    painter.save();
    painter.translate(at);
    painter.scale(style.unit() * unitsPerPoint, style.unit() * unitsPerPoint);
    drawing.paint(painter);
    painter.restore();
}

} // namespace maalbilde
