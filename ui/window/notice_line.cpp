#include "ui/window/notice_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace maalbilde {

NoticeLine::NoticeLine(const Catalogue& catalogue, QWidget* parent)
    : QWidget(parent), m_catalogue(catalogue), m_theme(lightTheme()), m_sentence(new QLabel),
      m_close(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    connect(m_close, &QToolButton::clicked, this, &NoticeLine::clear);
    setAutoFillBackground(true);
    hide();
    retranslate();
}

/// The colours that the user knows: red and amber for what is wrong and doubtful, green for what is well.
void NoticeLine::colour() {
    const Status likeness = m_tone == Tone::error    ? Status::behind
                            : m_tone == Tone::remark ? Status::atRisk
                                                     : Status::onTrack;
    const StatusColours colours = m_theme.status(likeness);
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, colours.tint);
    tinted.setColor(QPalette::WindowText, colours.text);
    tinted.setColor(QPalette::ButtonText, colours.text);
    setPalette(tinted);
}

void NoticeLine::setTheme(const Theme& theme) {
    m_theme = theme;
    colour();
    m_sentence->setFont(theme.font(TextSize::body));
    m_close->setFont(theme.font(TextSize::body));
    layout()->setContentsMargins(theme.space(6), theme.space(2), theme.space(4), theme.space(2));
}

void NoticeLine::retranslate() {
    m_close->setAccessibleName(tr("Put the message away"));
    m_close->setToolTip(m_close->accessibleName());
    if (m_error)
        display(errorSentence(*m_error, m_catalogue.language()), Tone::error);
}

void NoticeLine::say(const QString& sentence) {
    m_error.reset();
    display(sentence, Tone::remark);
}

void NoticeLine::confirm(const QString& sentence) {
    m_error.reset();
    display(sentence, Tone::done);
}

void NoticeLine::add(const QString& sentence) {
    display(m_sentence->text() + QLatin1Char(' ') + sentence, m_tone);
}

void NoticeLine::tell(const Error& error) {
    m_error = error;
    display(errorSentence(error, m_catalogue.language()), Tone::error);
}

void NoticeLine::tell(const Result<void>& done) {
    if (!done)
        tell(done.error());
}

void NoticeLine::tell(const Result<void>& done, const QString& sentence) {
    if (done)
        confirm(sentence);
    else
        tell(done.error());
}

void NoticeLine::display(const QString& sentence, Tone tone) {
    m_tone = tone;
    colour();
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::clear() {
    m_error.reset();
    m_sentence->clear();
    hide();
}

QString NoticeLine::sentence() const {
    return m_sentence->text();
}

} // namespace maalbilde
