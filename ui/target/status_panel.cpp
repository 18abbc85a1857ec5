#include "ui/target/status_panel.h"

#include "ui/charts/bullet_view.h"
#include "ui/parts/labelled_rows.h"
#include "ui/parts/link_button.h"
#include "ui/parts/number_line.h"
#include "ui/parts/status_badge.h"
#include "ui/parts/text_label.h"
#include "ui/target/notes.h"
#include "ui/target/place_rows.h"
#include "ui/target/ranked_places.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace maalbilde {

StatusPanel::StatusPanel(QWidget* parent)
    : Panel(parent), m_badge(new StatusBadge(this)),
      m_reason(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this)),
      m_number(new NumberLine(this)), m_bullet(new BulletView(this)),
      m_explanation(new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)),
      m_copy(new LinkButton(this)), m_unfold(new LinkButton(this)), m_calculation(new LabelledRows(this)),
      m_places(new PlaceRows(this)), m_ranking(new RankedPlaces(this)),
      m_notes(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this)) {
    build();
    m_explanation->setSelectable();
    m_explanation->setFocusPolicy(Qt::StrongFocus); // Tab reaches it: it is the one to be copied
    m_notes->setSelectable();
    m_unfold->setCheckable(true);
    connect(m_copy, &LinkButton::clicked, this, &StatusPanel::copyExplanation);
    connect(m_unfold, &LinkButton::toggled, this, &StatusPanel::unfold);
    unfold(false);
}

void StatusPanel::build() {
    auto* head = new QHBoxLayout;
    head->addWidget(m_badge);
    head->addWidget(m_reason, 1);
    head->addStretch();
    column()->addLayout(head);
    for (QWidget* shown :
         std::initializer_list<QWidget*>{m_number, m_bullet, m_places, m_ranking, m_explanation, m_copy,
                                         m_unfold, m_calculation, m_notes})
        column()->addWidget(shown);
}

void StatusPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_badge->setTheme(theme);
    m_reason->setTheme(theme);
    m_number->setTheme(theme);
    m_bullet->setTheme(theme);
    // Without the room for its labels: the number line says them.
    m_bullet->setFixedHeight(qRound(theme.px(28)));
    m_explanation->setTheme(theme);
    m_copy->setTheme(theme);
    m_unfold->setTheme(theme);
    m_calculation->setTheme(theme);
    m_places->setTheme(theme);
    m_ranking->setTheme(theme);
    m_notes->setTheme(theme);
}

void StatusPanel::setTarget(const TargetSnapshot& target) {
    m_badge->setStatus(target.status);
    m_reason->showText(target.reason);
    m_number->setTarget(target);
    m_bullet->setData(target.bullet, {}, target.resultText);
    m_bullet->setHidden(!target.goal || !target.actual);
    m_places->setContributions(ranksPlaces(target) ? std::vector<Contribution>() : contributionsOf(target));
    m_ranking->setTarget(target);
    m_explanation->showText(target.explanation);
    m_explanation->setAccessibleName(tr("Explanation: %1").arg(target.explanation));
    m_calculation->setRows(target.calculation);
    m_notes->showText(notesOf(target).join(QLatin1Char('\n')));
    m_notes->setToolTip(target.remarkMeanings);
    m_notes->setWhatsThis(target.remarkMeanings);
    m_copy->setText(tr("Copy for the minutes"));
    m_copy->setAccessibleName(tr("Copy the explanation for the minutes"));
    m_copy->updateGeometry();
    m_unfold->setHidden(target.calculation.empty());
    unfold(m_unfold->isChecked());
}

void StatusPanel::copyExplanation() {
    QGuiApplication::clipboard()->setText(m_explanation->text());
    m_copy->setText(tr("Copied"));
    m_copy->updateGeometry();
}

void StatusPanel::unfold(bool open) {
    m_unfold->setText(tr("How the status is computed") +
                      (open ? QStringLiteral(" ▾") : QStringLiteral(" ▸")));
    m_unfold->setAccessibleName(tr("How the status is computed"));
    m_unfold->setAccessibleDescription(open ? tr("unfolded") : tr("folded"));
    m_unfold->updateGeometry();
    m_calculation->setHidden(!open || m_unfold->isHidden());
}

} // namespace maalbilde
