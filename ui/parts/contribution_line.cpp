#include "ui/parts/contribution_line.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/place_chip.h"
#include "ui/parts/text_label.h"

namespace maalbilde {

ContributionLine::ContributionLine(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_flow(new FlowLayout),
      m_heading(new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this)) {
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_heading->setWordWrap(false);
    m_flow->addWidget(m_heading);
    setLayout(m_flow);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ContributionLine::setTheme(const Theme& theme) {
    m_theme = theme;
    m_flow->setGap(theme.space(4));
    m_flow->setSpacing(theme.space(1));
    m_heading->setTheme(theme);
    for (PlaceChip* chip : m_chips)
        chip->setTheme(theme);
}

void ContributionLine::setContributions(const std::vector<Contribution>& contributions,
                                        const QString& heading) {
    m_heading->showText(heading);
    for (; m_chips.size() > contributions.size(); m_chips.pop_back())
        delete m_chips.back();
    while (m_chips.size() < contributions.size()) {
        m_chips.push_back(new PlaceChip(this));
        m_chips.back()->setTheme(m_theme);
        m_flow->addWidget(m_chips.back());
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setContribution(contributions[i]);
    setAccessibleName(tr("Contributions by place"));
    setHidden(contributions.empty());
}

} // namespace maalbilde
