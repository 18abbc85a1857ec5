#pragma once

#include "ui/charts/theme.h"

#include <QPushButton>

namespace maalbilde {

/// A button of ours that is as large as its text and the space around it; Enter presses it as the space bar
/// does. How it looks is for the class that is made of it.
class ThemedButton : public QPushButton {
    Q_OBJECT

public:
    /// Steps of space beside and above the text, both sides together.
    struct Room {
        int beside;
        int above;
    };

    ThemedButton(Room room, QWidget* parent);

    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    Theme m_theme;
    Room m_room;
};

} // namespace maalbilde
