#pragma once

#include "ui/charts/theme.h"

#include <QLabel>

namespace maalbilde {

/// Plain text in one step of the type scale and one tone of the theme. It wraps, and takes no space while it
/// has nothing to say.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    enum class Tone { text, muted, accent, error };

    explicit TextLabel(TextSize size, Tone tone = Tone::text, QFont::Weight weight = QFont::Normal,
                       QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Requires a parent: a label without one would open a window.
    void showText(const QString& text);

    /// Lets people select and copy the text, by mouse and keyboard.
    void setSelectable();

private:
    TextSize m_size;
    Tone m_tone;
    QFont::Weight m_weight;
};

} // namespace maalbilde
