#include "ui/target/supporting_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/data/chart_form.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace maalbilde {

namespace {

QString numberText(const SupportingSnapshot& supporting) {
    if (!supporting.actual)
        return SupportingPanel::tr("no figures yet");
    return supporting.actual->text + QLatin1Char(' ') + supporting.actualLabel;
}

} // namespace

SupportingPanel::SupportingPanel(QWidget* parent)
    : Panel(parent), m_name(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_number(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_received(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)),
      m_chart(new ChartView(this)) {
    m_number->setWordWrap(false);
    m_chart->setHeadingShown(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_number);
    column()->addLayout(head);
    column()->addWidget(m_received);
    column()->addWidget(m_chart, 1);
}

void SupportingPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_name->setTheme(theme);
    m_number->setTheme(theme);
    m_received->setTheme(theme);
    m_chart->setTheme(theme);
    m_chart->setFixedHeight(qRound(theme.px(200)));
}

void SupportingPanel::setIndicator(const TargetSnapshot& target, const SupportingSnapshot& supporting) {
    setAccessibleName(tr("Supporting indicator: %1").arg(supporting.figures.name));
    m_name->showText(supporting.figures.name);
    m_number->showText(numberText(supporting));
    m_received->showText(supporting.received.text);
    m_chart->setData(chartOf(target, supporting), m_name->text() + QLatin1Char(' ') + m_number->text());
}

} // namespace maalbilde
