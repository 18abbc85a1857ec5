#include "ui/window/look.h"

#include "ui/window/window_memory.h"

#include <QApplication>
#include <QScreen>
#include <QWidget>

namespace maalbilde {

Look::Look(const Workplace& workplace)
    : QObject(&workplace.window), m_at(workplace), m_desktop(QApplication::palette()),
      m_choice(m_at.memory.theme()) {
    refresh();
}

void Look::wear(ThemeChoice choice) {
    m_choice = choice;
    refresh();
}

void Look::choose(ThemeChoice choice) {
    m_at.memory.setTheme(choice);
    wear(choice);
}

void Look::setTextSize(int percent) {
    m_at.memory.setTextSize(percent);
    refresh();
}

void Look::enlargeText(int percent) {
    setTextSize(m_at.memory.textSize() + percent);
}

void Look::toggleFullScreen() {
    m_at.window.setWindowState(m_at.window.windowState() ^ Qt::WindowFullScreen);
}

void Look::refresh() {
    m_theme = chosenTheme(m_choice, m_desktop, m_at.memory.textSize() / 100.0);
    if (const QScreen* screen = m_at.window.screen(); m_at.window.isFullScreen() && screen != nullptr)
        m_theme = forFullScreen(m_theme, screen->size().height());
    const QPalette palette = windowPalette(m_theme);
    const QFont font = m_theme.font(TextSize::body);
    m_at.window.setPalette(palette);
    m_at.window.setFont(font);
    QApplication::setPalette(palette); // menus, dialogs and lists that open inherit from no window
    QApplication::setFont(font);
    emit changed(m_theme);
}

void Look::giveBack() {
    QApplication::setPalette(m_desktop);
}

} // namespace maalbilde
