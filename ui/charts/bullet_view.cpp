#include "ui/charts/bullet_view.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kRangeHeight = 20; // at 100 %
constexpr double kBarHeight = 8;

/// The scale of a bullet graph on a strip.
class Strip {
public:
    Strip(const BulletSnapshot& bullet, const QRectF& box) : m_bullet(bullet), m_box(box) {}

    [[nodiscard]] const QRectF& box() const { return m_box; }

    [[nodiscard]] double at(double value) const {
        const double range = m_bullet.high - m_bullet.low;
        const double share = range > 0 ? (value - m_bullet.low) / range : 0;
        return m_box.left() + std::clamp(share, 0.0, 1.0) * m_box.width();
    }

    [[nodiscard]] QRectF between(double from, double to, double height) const {
        const double left = std::min(at(from), at(to));
        return {left, m_box.center().y() - height / 2, std::abs(at(to) - at(from)), height};
    }

private:
    const BulletSnapshot& m_bullet;
    QRectF m_box;
};

void drawRanges(Drawing& drawing, const BulletSnapshot& bullet, const Strip& strip, const Theme& theme) {
    const double high = strip.box().height();
    drawing.area(strip.box(), theme.bulletRanges[2]);
    if (bullet.onTrackFrom)
        drawing.area(strip.between(bullet.low, *bullet.onTrackFrom, high), theme.bulletRanges[1]);
    if (bullet.behindBelow)
        drawing.area(strip.between(bullet.low, *bullet.behindBelow, high), theme.bulletRanges[0]);
}

void drawActual(Drawing& drawing, const BulletSnapshot& bullet, const Strip& strip, const Theme& theme) {
    if (!bullet.actual)
        return;
    if (bullet.asPoint)
        drawing.disc({strip.at(*bullet.actual), strip.box().center().y()}, theme.px(6), theme.actual,
                     theme.surface);
    else // from zero, which lies within the scale: a net figure may fall below it
        drawing.area(
            strip.between(std::clamp(0.0, bullet.low, bullet.high), *bullet.actual, theme.px(kBarHeight)),
            theme.actual);
}

/// A marker as thick as it matters, with its words below it.
void drawMarker(Drawing& drawing, double value, double width, const QColor& colour, const QString& label,
                const Strip& strip, const Theme& theme) {
    const double half = width / 2;
    const double x = std::clamp(strip.at(value), strip.box().left() + half, strip.box().right() - half);
    const double over = theme.px(3);
    drawing.area({x - half, strip.box().top() - over, width, strip.box().height() + 2 * over}, colour);
    const QFont font = theme.font(TextSize::small);
    const QSizeF size = textSize(label, font);
    const double left = std::clamp(x - size.width() / 2, strip.box().left(),
                                   std::max(strip.box().left(), strip.box().right() - size.width()));
    const QRectF below({left, strip.box().bottom() + over}, size);
    // A gap of two spaces, or the words of two markers would read as one.
    if (drawing.isFree(below.adjusted(-theme.space(2), 0, theme.space(2), 0)))
        drawing.textIfFree(below, label, font, theme.mutedText);
}

} // namespace

Drawing drawBullet(const BulletSnapshot& bullet, const BulletLabels& labels, const Theme& theme,
                   QSizeF size) {
    Drawing drawing;
    const Strip strip(bullet, {0, theme.px(3), size.width(), theme.px(kRangeHeight)});
    drawRanges(drawing, bullet, strip, theme);
    drawActual(drawing, bullet, strip, theme);
    if (bullet.goal)
        drawMarker(drawing, *bullet.goal, theme.px(4), theme.goal, labels.goal, strip, theme);
    if (bullet.ambition)
        drawMarker(drawing, *bullet.ambition, theme.px(2), theme.goal, {}, strip, theme);
    if (bullet.plan)
        drawMarker(drawing, *bullet.plan, theme.px(2), theme.plan, labels.plan, strip, theme);
    return drawing;
}

double bulletHeight(const Theme& theme) {
    const double text = textSize(QStringLiteral("0"), theme.font(TextSize::small)).height();
    return theme.px(kRangeHeight + 6) + text;
}

BulletView::BulletView(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BulletView::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

void BulletView::setData(const BulletSnapshot& bullet, const BulletLabels& labels,
                         const QString& description) {
    m_bullet = bullet;
    m_labels = labels;
    setAccessibleName(description);
    update();
}

QSize BulletView::sizeHint() const {
    return {static_cast<int>(m_theme.px(320)), minimumSizeHint().height()};
}

QSize BulletView::minimumSizeHint() const {
    return {static_cast<int>(m_theme.px(120)), static_cast<int>(bulletHeight(m_theme) + 1)};
}

void BulletView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBullet(m_bullet, m_labels, m_theme, size()).paint(painter);
}

} // namespace maalbilde
