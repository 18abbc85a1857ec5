#include "ui/overview/supporting_list.h"

#include "ui/parts/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace maalbilde {

SupportingList::SupportingList(QWidget* parent) : QWidget(parent), m_theme(lightTheme()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

SupportingList::Row SupportingList::newRow() {
    auto* line = new QWidget(this);
    Row row{line, new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, line),
            new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::DemiBold, line)};
    row.number->setWordWrap(false);
    row.number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row.name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* sides = new QHBoxLayout(line);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(row.name, 1);
    sides->addWidget(row.number);
    layout()->addWidget(line);
    return row;
}

void SupportingList::setTheme(const Theme& theme) {
    m_theme = theme;
    layout()->setSpacing(theme.space(1));
    for (const Row& row : m_rows) {
        row.name->setTheme(theme);
        row.number->setTheme(theme);
    }
}

void SupportingList::setIndicators(const std::vector<SupportingSnapshot>& indicators) {
    for (; m_rows.size() > indicators.size(); m_rows.pop_back())
        delete m_rows.back().line;
    while (m_rows.size() < indicators.size())
        m_rows.push_back(newRow());
    setTheme(m_theme);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const SupportingSnapshot& shown = indicators[i];
        m_rows[i].name->showText(shown.figures.name);
        m_rows[i].number->showText(shown.actual ? shown.actual->text : tr("missing"));
        m_rows[i].line->setAccessibleName(m_rows[i].name->text() + QLatin1Char(' ') +
                                          m_rows[i].number->text());
    }
    setAccessibleName(tr("Supporting indicators"));
    setHidden(indicators.empty());
}

} // namespace maalbilde
