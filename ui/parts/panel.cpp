#include "ui/parts/panel.h"

#include "ui/parts/surface.h"

#include <QPainter>
#include <QVBoxLayout>

namespace maalbilde {

Panel::Panel(QWidget* parent) : QWidget(parent), m_theme(lightTheme()), m_column(new QVBoxLayout(this)) {}

void Panel::setTheme(const Theme& theme) {
    m_theme = theme;
    const int margin = theme.space(4);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.space(2));
    update();
}

void Panel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintSurface(painter, rect(), m_theme);
}

} // namespace maalbilde
