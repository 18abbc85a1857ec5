#include "ui/overview/overview_card.h"

#include "ui/charts/bullet_view.h"
#include "ui/charts/card_chart_view.h"
#include "ui/charts/data/chart_form.h"
#include "ui/overview/card_footer.h"
#include "ui/overview/supporting_line.h"
#include "ui/parts/contribution_line.h"
#include "ui/parts/elided_text.h"
#include "ui/parts/number_line.h"
#include "ui/parts/status_badge.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

constexpr int kCommentLines = 3;
constexpr int kAssessmentLines =
    6; ///< of words that stand where other cards have a status and a bullet graph

/// The latest word on the target, and whose it is.
QString commentOf(const TargetSnapshot& target) {
    if (target.comments.empty())
        return target.commentLabels.standForStatus ? target.commentAsked : QString();
    const CommentSnapshot& latest = target.comments.front();
    return latest.opening + QLatin1Char(' ') + latest.text;
}

/// What the card says to those who cannot see it.
QString describe(const TargetSnapshot& target) {
    QStringList sentences{target.status ? target.status->word : QString(), target.resultText,
                          target.outlook.sentence, target.missingText, commentOf(target)};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(". "));
}

} // namespace

OverviewCard::OverviewCard(QWidget* parent)
    : QAbstractButton(parent), m_theme(lightTheme()), m_column(new QVBoxLayout(this)),
      m_body(new QHBoxLayout), m_numbers(new QVBoxLayout), m_picture(new QVBoxLayout),
      m_wording(new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::DemiBold, this)),
      m_badge(new StatusBadge(this)), m_number(new NumberLine(this)), m_bullet(new BulletView(this)),
      m_comment(new ElidedText(TextSize::small, kCommentLines, this)),
      m_contributions(new ContributionLine(this)), m_chart(new CardChartView(this)),
      m_supporting(new SupportingLine(this)), m_footer(new CardFooter(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_wording, m_bullet, m_chart})
        shown->setAttribute(Qt::WA_TransparentForMouseEvents);
    build();
    setTheme(m_theme);
}

/// The wording has the whole width, so that it takes few lines; the status stands level with the number.
void OverviewCard::build() {
    m_numbers->addWidget(m_number);
    m_numbers->addWidget(m_bullet);
    m_numbers->addWidget(m_comment);
    m_numbers->addStretch(1);
    m_picture->addWidget(m_badge, 0, Qt::AlignRight | Qt::AlignTop);
    m_picture->addWidget(m_chart, 1);
    m_body->addLayout(m_numbers, 5);
    m_body->addLayout(m_picture, 4);
    m_column->addWidget(m_wording);
    m_column->addLayout(m_body, 1);
    m_column->addWidget(m_contributions);
    m_column->addWidget(m_supporting);
    m_column->addWidget(m_footer);
}

void OverviewCard::setTheme(const Theme& theme) {
    m_theme = theme;
    m_wording->setTheme(theme);
    m_badge->setTheme(theme);
    m_number->setTheme(theme);
    m_bullet->setTheme(theme);
    // Without the room for its labels: the number line says them.
    m_bullet->setFixedHeight(theme.space(6));
    m_comment->setTheme(theme);
    m_contributions->setTheme(theme);
    m_chart->setTheme(theme);
    m_supporting->setTheme(theme);
    m_footer->setTheme(theme);
    const int margin = theme.space(4);
    m_column->setContentsMargins(margin, theme.space(3), margin, theme.space(3));
    m_column->setSpacing(theme.space(2));
    m_picture->setSpacing(0);
    m_body->setSpacing(theme.space(6));
    m_numbers->setSpacing(theme.space(1));
    updateGeometry();
    update();
}

void OverviewCard::setTarget(const TargetSnapshot& target) {
    setAccessibleName(target.wording);
    setAccessibleDescription(describe(target));
    m_wording->showText(target.wording);
    m_badge->setStatus(target.status);
    m_number->setTarget(target);
    m_bullet->setData(target.bullet, {}, target.resultText);
    m_bullet->setHidden(!target.goal || !target.actual);
    showContributions(target);
    m_footer->setTarget(target);
    m_chart->setData(chartOf(target, formsOf(target.rule).front()));
    m_chart->setHidden(target.progress.reported == 0); // an empty chart says nothing
}

/// Of an index, which places do not add up to, what it is seen beside stands instead.
void OverviewCard::showContributions(const TargetSnapshot& target) {
    const bool told = target.progress.reported == 0 || target.place.has_value(); // by the number line
    if (target.commentLabels.standForStatus)
        m_comment->setSize(TextSize::body, kAssessmentLines);
    else
        m_comment->setSize(TextSize::small, kCommentLines);
    m_comment->showText(commentOf(target));
    m_contributions->setContributions(told ? std::vector<Contribution>() : contributionsOf(target),
                                      target.years.empty() ? QString() : tr("Since the start:"));
    const bool shown = std::holds_alternative<IndexGoal>(target.rule) &&
                       std::ranges::any_of(target.supporting, [](const SupportingSnapshot& each) {
                           return each.actual.has_value();
                       });
    m_supporting->setIndicators(shown ? target.supporting : std::vector<SupportingSnapshot>());
}

QSize OverviewCard::sizeHint() const {
    return layout()->sizeHint();
}

QSize OverviewCard::minimumSizeHint() const {
    return layout()->minimumSize();
}

void OverviewCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintSurface(painter, rect(), m_theme, {.hovered = underMouse(), .focused = hasFocus()});
}

void OverviewCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace maalbilde
