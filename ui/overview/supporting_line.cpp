#include "ui/overview/supporting_line.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>

namespace maalbilde {

SupportingLine::SupportingLine(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_flow(new FlowLayout) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    setLayout(m_flow);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

SupportingLine::Item SupportingLine::newItem() {
    auto* whole = new QWidget(this);
    const Item item{whole, new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, whole),
                    new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, whole)};
    auto* sides = new QHBoxLayout(whole);
    sides->setContentsMargins(0, 0, 0, 0);
    for (TextLabel* label : {item.name, item.number}) {
        label->setWordWrap(false);
        sides->addWidget(label);
    }
    m_flow->addWidget(whole);
    return item;
}

void SupportingLine::setTheme(const Theme& theme) {
    m_theme = theme;
    m_flow->setGap(theme.space(4));
    m_flow->setSpacing(0);
    for (const Item& item : m_items) {
        item.whole->layout()->setSpacing(theme.space(1));
        item.name->setTheme(theme);
        item.number->setTheme(theme);
    }
}

void SupportingLine::setIndicators(const std::vector<SupportingSnapshot>& indicators) {
    for (; m_items.size() > indicators.size(); m_items.pop_back())
        delete m_items.back().whole;
    while (m_items.size() < indicators.size())
        m_items.push_back(newItem());
    setTheme(m_theme);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item& item = m_items[i];
        const SupportingSnapshot& shown = indicators[i];
        item.name->showText(shown.figures.name);
        item.number->showText(shown.actual ? shown.actual->text : tr("missing"));
        item.whole->setAccessibleName(item.name->text() + QLatin1Char(' ') + item.number->text());
    }
    setAccessibleName(tr("Supporting indicators"));
    setHidden(indicators.empty());
}

} // namespace maalbilde
