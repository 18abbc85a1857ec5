#include "ui/programme/long_text.h"

#include <QFontMetrics>
#include <QKeyEvent>

namespace maalbilde {

namespace {

constexpr int kLines = 2;

} // namespace

LongText::LongText(const QString& text, const Theme& theme, QWidget* parent) : QPlainTextEdit(text, parent) {
    setFont(theme.font(TextSize::body));
    setFixedHeight(kLines * QFontMetrics(font()).lineSpacing() + theme.space(4));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this,
            [this] { emit textEdited(toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' '))); });
}

void LongText::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace maalbilde
