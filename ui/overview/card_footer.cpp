#include "ui/overview/card_footer.h"

#include "ui/parts/text_label.h"

#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

/// `+9 siste kvartal · forrige kvartal: I rute · Våler mangler 2. kv. 2017`
QString newsOf(const TargetSnapshot& target) {
    QStringList news{target.change.text, target.change.statusText,
                     target.missingText.isEmpty() ? target.received.text : target.missingText,
                     target.placeNote};
    news.removeAll(QString());
    return news.join(QStringLiteral(" · "));
}

} // namespace

CardFooter::CardFooter(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()),
      m_outlook(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_news(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)) {
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_outlook);
    column->addWidget(m_news);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void CardFooter::setTheme(const Theme& theme) {
    m_theme = theme;
    m_outlook->setTheme(theme);
    m_news->setTheme(theme);
    layout()->setContentsMargins(0, theme.space(2), 0, 0);
    layout()->setSpacing(theme.space(1));
    update();
}

void CardFooter::setTarget(const TargetSnapshot& target) {
    const OutlookSnapshot& outlook = target.outlook;
    m_outlook->showText(
        outlook.interval.isEmpty()
            ? outlook.sentence
            : tr("%1 In 8 of 10 cases: %2").arg(outlook.sentence, outlook.interval).trimmed());
    m_news->showText(newsOf(target));
}

void CardFooter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(m_theme.hairline);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace maalbilde
