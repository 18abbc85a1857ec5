#include "ui/target/place_rows.h"

#include "ui/parts/place_chip.h"
#include "ui/parts/status_badge.h"
#include "ui/parts/text_label.h"

#include <QGridLayout>

namespace maalbilde {

PlaceRows::PlaceRows(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
}

void PlaceRows::setTheme(const Theme& theme) {
    m_theme = theme;
    m_grid->setHorizontalSpacing(theme.space(3));
    m_grid->setVerticalSpacing(theme.space(2));
    for (const Row& row : m_rows) {
        row.chip->setTheme(theme);
        row.percent->setTheme(theme);
        row.status->setTheme(theme);
    }
}

void PlaceRows::addRow() {
    const Row row{new PlaceChip(this),
                  new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this),
                  new StatusBadge(this)};
    row.percent->setWordWrap(false);
    const int number = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.chip, number, 0);
    m_grid->addWidget(row.percent, number, 1);
    m_grid->addWidget(row.status, number, 2);
    m_rows.push_back(row);
}

void PlaceRows::setContributions(const std::vector<Contribution>& contributions) {
    for (; m_rows.size() > contributions.size(); m_rows.pop_back()) {
        delete m_rows.back().chip;
        delete m_rows.back().percent;
        delete m_rows.back().status;
    }
    while (m_rows.size() < contributions.size())
        addRow();
    setTheme(m_theme);
    for (std::size_t i = 0; i < contributions.size(); ++i) {
        m_rows[i].chip->setContribution(contributions[i]);
        m_rows[i].percent->showText(contributions[i].percent);
        m_rows[i].status->setStatus(contributions[i].status);
    }
    setAccessibleName(tr("Contributions by place"));
    setHidden(contributions.empty());
}

} // namespace maalbilde
