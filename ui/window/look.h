#pragma once

#include "ui/window/appearance.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/window/workplace.h"
#endif

#include <QObject>
#include <QPalette>

namespace maalbilde {

/// How the window looks: its theme and the size of its text, as chosen and remembered. Every part that it
/// dresses follows.
class Look : public QObject {
    Q_OBJECT

public:
    explicit Look(const Workplace& workplace);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    /// These parts have the theme from now on.
    template <typename... Parts>
    void dress(Parts*... parts) {
        (parts->setTheme(m_theme), ...);
        (connect(this, &Look::changed, parts, &Parts::setTheme), ...);
    }

    /// A theme for this time only.
    void wear(ThemeChoice choice);
    /// A theme that is remembered.
    void choose(ThemeChoice choice);
    void setTextSize(int percent);
    void enlargeText(int percent);
    void toggleFullScreen();

    /// Looks again at all that the theme depends on.
    void refresh();
    /// Gives the application the colours back that the desktop gave it.
    void giveBack();

signals:
    void changed(const maalbilde::Theme& theme);

private:
    Workplace m_at;
    QPalette m_desktop; ///< before the theme took its place
    ThemeChoice m_choice;
    Theme m_theme;
};

} // namespace maalbilde
