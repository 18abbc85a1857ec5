#include "ui/programme/effect_panel.h"

#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"

#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kHighest = 116; // px at 100 %: the form above must stay usable

} // namespace

EffectPanel::EffectPanel(QWidget* parent)
    : QScrollArea(parent),
      m_news(new TextLabel(TextSize::body, TextLabel::Tone::accent, QFont::DemiBold, this)),
      m_targets(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_losses(new TextLabel(TextSize::body, TextLabel::Tone::error, QFont::Normal, this)) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    for (TextLabel* label : {m_news, m_losses, m_targets}) {
        column->addWidget(label);
        label->showText({});
    }
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTheme(lightTheme());
}

void EffectPanel::setTheme(const Theme& theme) {
    setPalette(paletteOf(theme));
    m_highest = theme.px(kHighest);
    widget()->layout()->setSpacing(theme.space(1));
    for (TextLabel* label : {m_news, m_targets, m_losses})
        label->setTheme(theme);
    fit();
}

void EffectPanel::showEffect(const std::optional<RevisionEffect>& effect) {
    setAccessibleName(tr("What the change does"));
    QStringList targets;
    if (effect)
        for (const TargetEffect& target : effect->targets)
            if (target.isFelt())
                targets << tr("%1: %2 → %3")
                               .arg(target.target, target.before.isEmpty() ? tr("new") : target.before,
                                    target.after.isEmpty() ? tr("given up") : target.after);
    m_targets->showText(targets.join('\n'));
    m_losses->showText(effect ? effect->losses.join('\n') : QString());
    fit();
}

void EffectPanel::showNews(const QString& sentence) {
    m_news->showText(sentence);
    fit();
}

void EffectPanel::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

/// Lines that wrap need more height the less width they have.
void EffectPanel::fit() {
    const bool says = !m_news->isHidden() || !m_targets->isHidden() || !m_losses->isHidden();
    setHidden(!says);
    const int wanted = widget()->layout()->totalHeightForWidth(viewport()->width());
    const int highest = qRound(m_highest);
    setFixedHeight(std::clamp(wanted, 0, highest));
    setFocusPolicy(wanted > highest ? Qt::StrongFocus : Qt::NoFocus); // it is scrolled by the arrow keys
}

} // namespace maalbilde
