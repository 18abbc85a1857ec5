#include "ui/parts/text_label.h"

namespace maalbilde {

TextLabel::TextLabel(TextSize size, Tone tone, QFont::Weight weight, QWidget* parent)
    : QLabel(parent), m_size(size), m_tone(tone), m_weight(weight) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void TextLabel::setTheme(const Theme& theme) {
    setFont(theme.font(m_size, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_tone == Tone::muted ? theme.mutedText : theme.text);
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
