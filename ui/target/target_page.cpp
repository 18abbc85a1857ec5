#include "ui/target/target_page.h"

#include "ui/parts/page_scroll.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/programme_snapshot.h"
#include "ui/target/chart_panel.h"
#include "ui/target/comment_panel.h"
#include "ui/target/status_panel.h"
#include "ui/target/supporting_panel.h"

#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

/// At 100 %: the status beside the chart, and the narrowest page on which both can stand beside each other.
constexpr double kSideWidth = 360;
constexpr double kNarrowestForTwo = 860;

} // namespace

TargetPage::TargetPage(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_content(new QWidget),
      m_wording(new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::DemiBold, m_content)),
      m_result(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, m_content)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight)), m_chartColumn(new QVBoxLayout),
      m_chart(new ChartPanel(m_content)), m_side(new QWidget(m_content)),
      m_sideColumn(new QVBoxLayout(m_side)), m_status(new StatusPanel(m_side)),
      m_comments(new CommentPanel(m_side)) {
    build();
    connect(m_comments, &CommentPanel::commentWished, this, &TargetPage::commentWished);
    setTheme(m_theme);
    m_content->hide();
}

void TargetPage::build() {
    scrollOver(*this, m_content);
    m_sideColumn->setContentsMargins(0, 0, 0, 0);
    m_sideColumn->addWidget(m_status);
    m_sideColumn->addWidget(m_comments);
    m_sideColumn->addStretch(1);
    m_chartColumn->addWidget(m_chart, 1);
    connect(m_chart, &ChartPanel::pictureWished, this, &TargetPage::pictureWished);
    m_chartColumn->addStretch();
    m_sides->addLayout(m_chartColumn, 1);
    m_sides->addWidget(m_side);
    auto* column = new QVBoxLayout(m_content);
    column->addWidget(m_wording);
    column->addWidget(m_result);
    column->addLayout(m_sides, 1);
}

void TargetPage::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    m_wording->setTheme(theme);
    m_result->setTheme(theme);
    m_chart->setTheme(theme);
    m_status->setTheme(theme);
    m_comments->setTheme(theme);
    for (SupportingPanel* panel : m_supporting)
        panel->setTheme(theme);
    const int margin = theme.space(6);
    m_content->layout()->setContentsMargins(margin, theme.space(2), margin, theme.space(4));
    m_content->layout()->setSpacing(theme.space(2));
    m_sides->setSpacing(theme.space(4));
    m_sideColumn->setSpacing(theme.space(4));
    arrange();
}

void TargetPage::setSnapshot(const ProgrammeSnapshot& snapshot, const QString& targetId) {
    const auto target = std::ranges::find(snapshot.targets, targetId.toStdString(), &TargetSnapshot::id);
    m_content->setHidden(target == snapshot.targets.end());
    if (target != snapshot.targets.end())
        showTarget(*target);
}

void TargetPage::showTarget(const TargetSnapshot& target) {
    setAccessibleName(target.name);
    m_wording->showText(target.wording);
    m_result->showText(target.owner.isEmpty() ? target.kind
                                              : tr("%1 · responsible: %2").arg(target.kind, target.owner));
    m_chart->setTarget(target);
    arrange();
    m_status->setTarget(target);
    m_comments->setTarget(target);
    showSupporting(target);
}

void TargetPage::setCredit(const QString& credit) {
    m_chart->setCredit(credit);
}

ChartForm TargetPage::chartForm() const {
    return m_chart->form();
}

void TargetPage::setWritable(bool writable) {
    m_comments->setWritable(writable);
}

void TargetPage::commentKept() {
    m_comments->commentKept();
}

bool TargetPage::hasDrafts() const {
    return m_comments->hasDrafts();
}

void TargetPage::forgetDrafts() {
    m_comments->forgetDrafts();
}

void TargetPage::showSupporting(const TargetSnapshot& target) {
    for (; m_supporting.size() > target.supporting.size(); m_supporting.pop_back())
        delete m_supporting.back();
    while (m_supporting.size() < target.supporting.size()) {
        m_supporting.push_back(new SupportingPanel(m_side));
        m_supporting.back()->setTheme(m_theme);
        m_sideColumn->insertWidget(m_sideColumn->count() - 1, m_supporting.back());
    }
    for (std::size_t i = 0; i < m_supporting.size(); ++i)
        m_supporting[i]->setIndicator(target, target.supporting[i]);
}

void TargetPage::arrange() {
    const bool wide = width() >= m_theme.px(kNarrowestForTwo);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(wide ? qRound(m_theme.px(kSideWidth)) : 0);
    m_side->setMaximumWidth(wide ? qRound(m_theme.px(kSideWidth)) : QWIDGETSIZE_MAX);
    // As high as the page, however much stands beside it.
    const int room = height() - m_theme.space(24);
    m_chart->setMaximumHeight(std::max(room, m_chart->minimumSizeHint().height()));
}

void TargetPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace maalbilde
