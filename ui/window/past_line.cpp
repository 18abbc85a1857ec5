#include "ui/window/past_line.h"

#include "ui/charts/theme.h"
#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>

namespace maalbilde {

PastLine::PastLine(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)),
      m_sentence(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_return(new LinkButton(this)) {
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_return);
    setAutoFillBackground(true);
    hide();
    connect(m_return, &LinkButton::clicked, this, &PastLine::returnWished);
}

void PastLine::setTheme(const Theme& theme) {
    const StatusColours colours = theme.status(Status::atRisk);
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, colours.tint);
    setPalette(tinted);
    m_sentence->setTheme(theme);
    QPalette text = m_sentence->palette();
    text.setColor(QPalette::WindowText, colours.text);
    m_sentence->setPalette(text);
    m_return->setTheme(theme);
    m_row->setContentsMargins(theme.space(6), theme.space(1), theme.space(4), theme.space(1));
}

void PastLine::say(const QString& sentence) {
    m_sentence->showText(sentence);
    m_return->setText(tr("Back to the present"));
    setAccessibleName(sentence);
    setHidden(sentence.isEmpty());
}

QString PastLine::sentence() const {
    return m_sentence->text();
}

} // namespace maalbilde
