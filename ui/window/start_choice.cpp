#include "ui/window/start_choice.h"

#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace maalbilde {

StartChoice::StartChoice(QWidget* parent)
    : QAbstractButton(parent), m_theme(lightTheme()),
      m_what(new TextLabel(TextSize::large, TextLabel::Tone::accent, QFont::DemiBold, this)),
      m_outcome(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* column = new QVBoxLayout(this);
    for (TextLabel* label : {m_what, m_outcome}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
}

void StartChoice::setTheme(const Theme& theme) {
    m_theme = theme;
    m_what->setTheme(theme);
    m_outcome->setTheme(theme);
    const int side = theme.space(5);
    layout()->setContentsMargins(side, theme.space(3), side, theme.space(3));
    layout()->setSpacing(theme.space(1));
    update();
}

void StartChoice::setWords(const QString& what, const QString& outcome) {
    m_what->showText(what);
    m_outcome->showText(outcome);
    setAccessibleName(what);
    setAccessibleDescription(outcome);
}

QSize StartChoice::sizeHint() const {
    return layout()->sizeHint();
}

QSize StartChoice::minimumSizeHint() const {
    return layout()->minimumSize();
}

void StartChoice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintSurface(painter, rect(), m_theme, {.hovered = underMouse(), .focused = hasFocus()});
}

void StartChoice::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartChoice::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void StartChoice::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace maalbilde
