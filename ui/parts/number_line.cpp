#include "ui/parts/number_line.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>

namespace maalbilde {

namespace {

/// Facts stand on one line each: they flow, they do not wrap within themselves.
TextLabel* fact(QWidget* parent, TextLabel::Tone tone, QFont::Weight weight = QFont::Normal) {
    auto* label = new TextLabel(TextSize::body, tone, weight, parent);
    label->setWordWrap(false);
    return label;
}

} // namespace

NumberLine::NumberLine(QWidget* parent)
    : QWidget(parent),
      m_number(new TextLabel(TextSize::number, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_label(fact(this, TextLabel::Tone::muted)), m_goal(fact(this, TextLabel::Tone::text, QFont::DemiBold)),
      m_plan(fact(this, TextLabel::Tone::muted)),
      m_difference(fact(this, TextLabel::Tone::text, QFont::DemiBold)), m_result(new FlowLayout),
      m_comparison(new FlowLayout) {
    m_number->setWordWrap(false);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addLayout(m_result);
    lines->addLayout(m_comparison);
    for (TextLabel* label : {m_number, m_label, m_goal})
        m_result->addWidget(label);
    for (TextLabel* label : {m_plan, m_difference})
        m_comparison->addWidget(label);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void NumberLine::setTheme(const Theme& theme) {
    for (TextLabel* label : {m_number, m_label, m_goal, m_plan, m_difference})
        label->setTheme(theme);
    // The big digits reach far less deep than their font: lift the small ones onto their line.
    for (TextLabel* label : {m_label, m_goal})
        label->setContentsMargins(0, 0, 0, qRound(theme.px(6)));
    for (FlowLayout* line : {m_result, m_comparison}) {
        line->setContentsMargins(0, 0, 0, 0);
        line->setGap(theme.space(3));
        line->setSpacing(0);
    }
}

void NumberLine::setTarget(const TargetSnapshot& target) {
    m_number->showText(target.actual ? target.actual->text : QStringLiteral("–"));
    m_number->setAccessibleName(target.actual ? target.actual->text : tr("no figures"));
    m_label->showText(target.actual ? target.actualLabel : tr("no figures yet"));
    m_goal->showText(target.goalText.isEmpty() ? QString() : tr("of %1").arg(target.goalText));
    m_plan->showText(target.expected ? tr("plan now %1").arg(target.expected->text) : QString());
    m_difference->showText(target.difference ? tr("deviation %1").arg(target.difference->text) : QString());
    setAccessibleName(target.resultText);
}

} // namespace maalbilde
