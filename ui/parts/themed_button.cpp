#include "ui/parts/themed_button.h"

#include <QFontMetrics>

namespace maalbilde {

ThemedButton::ThemedButton(Room room, QWidget* parent)
    : QPushButton(parent), m_theme(lightTheme()), m_room(room) {
    setAutoDefault(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ThemedButton::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::body, QFont::DemiBold));
    updateGeometry();
    update();
}

QSize ThemedButton::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + m_theme.space(m_room.beside),
            metrics.height() + m_theme.space(m_room.above)};
}

QSize ThemedButton::minimumSizeHint() const {
    return sizeHint();
}

} // namespace maalbilde
