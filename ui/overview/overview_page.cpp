#include "ui/overview/overview_page.h"

#include "ui/overview/overview_card.h"
#include "ui/parts/page_scroll.h"
#include "ui/parts/surface.h"
#include "ui/parts/text_label.h"
#include "ui/snapshot/programme_snapshot.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

/// Narrower than this, at 100 %, a card is no longer easy to read.
constexpr double kNarrowestCard = 400;

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_content(new QWidget), m_head(new QHBoxLayout),
      m_grid(new QGridLayout),
      m_sentence(new TextLabel(TextSize::large, TextLabel::Tone::text, QFont::DemiBold, m_content)),
      m_received(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, m_content)) {
    scrollOver(*this, m_content);
    auto* column = new QVBoxLayout(m_content);
    buildHead(column);
    column->addLayout(m_grid, 1);
    setTheme(m_theme);
}

void OverviewPage::buildHead(QVBoxLayout* column) {
    m_received->setWordWrap(false);
    m_head->addWidget(m_sentence, 1);
    m_head->addWidget(m_received, 0, Qt::AlignBottom);
    column->addLayout(m_head);
}

void OverviewPage::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    for (TextLabel* label : {m_sentence, m_received})
        label->setTheme(theme);
    for (OverviewCard* card : m_cards)
        card->setTheme(theme);
    const int margin = theme.space(6);
    m_content->layout()->setContentsMargins(margin, theme.space(2), margin, theme.space(3));
    m_content->layout()->setSpacing(theme.space(3));
    m_head->setSpacing(theme.space(4));
    m_grid->setSpacing(theme.space(3));
    arrange();
}

void OverviewPage::setSnapshot(const ProgrammeSnapshot& snapshot) {
    setAccessibleName(tr("Overview of %1").arg(snapshot.name));
    m_sentence->showText(snapshot.sentence);
    m_received->showText(snapshot.received.text);
    const bool sameCount = m_cards.size() == snapshot.targets.size();
    for (; m_cards.size() > snapshot.targets.size(); m_cards.pop_back())
        delete m_cards.back();
    while (m_cards.size() < snapshot.targets.size())
        addCard();
    m_targets.clear();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setTarget(snapshot.targets[i]);
        m_targets.push_back(QString::fromStdString(snapshot.targets[i].id));
    }
    if (!sameCount)
        arrange();
}

void OverviewPage::addCard() {
    const std::size_t place = m_cards.size();
    auto* card = new OverviewCard(m_content);
    card->setTheme(m_theme);
    connect(card, &OverviewCard::clicked, this, [this, place] { emit targetChosen(m_targets[place]); });
    connect(new PictureMenu(card), &PictureMenu::wished, this,
            [this, place](PictureUse use) { emit pictureWished(m_targets[place], use); });
    m_cards.push_back(card);
}

int OverviewPage::columnsThatFit() const {
    if (m_cards.size() < 2)
        return 1; // the only card has the whole page
    return width() >= m_theme.px(2 * kNarrowestCard) + m_theme.space(16) ? 2 : 1;
}

void OverviewPage::arrange() {
    const int columns = columnsThatFit();
    for (OverviewCard* card : m_cards)
        m_grid->removeWidget(card);
    const int count = static_cast<int>(m_cards.size());
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    const int rows = (count + columns - 1) / columns;
    for (int row = 0; row < std::max(rows, m_grid->rowCount()); ++row)
        m_grid->setRowStretch(row, row < rows ? 1 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wasWide = m_grid->columnStretch(1) > 0;
    if (wasWide != (columnsThatFit() > 1))
        arrange();
}

} // namespace maalbilde
