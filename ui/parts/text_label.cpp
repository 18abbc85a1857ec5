#include "ui/parts/text_label.h"

namespace maalbilde {

namespace {

QColor colourOf(TextLabel::Tone tone, const Theme& theme) {
    switch (tone) {
    case TextLabel::Tone::text: return theme.text;
    case TextLabel::Tone::muted: return theme.mutedText;
    case TextLabel::Tone::accent: return theme.accent;
    case TextLabel::Tone::error: return theme.error;
    }
    return theme.text;
}

} // namespace

TextLabel::TextLabel(TextSize size, Tone tone, QFont::Weight weight, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone), m_weight(weight) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setForegroundRole(QPalette::WindowText); // on a button it would take the button's
}

void TextLabel::setTheme(const Theme& theme) {
    setFont(theme.font(m_size, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colourOf(m_tone, theme));
    setPalette(colours);
}

void TextLabel::showText(const QString& text) {
    setText(text);
    setHidden(text.isEmpty());
}

void TextLabel::setSelectable() {
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

} // namespace maalbilde
