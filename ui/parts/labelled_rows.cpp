#include "ui/parts/labelled_rows.h"

#include "ui/parts/text_label.h"

#include <QGridLayout>

namespace maalbilde {

LabelledRows::LabelledRows(QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void LabelledRows::setTheme(const Theme& theme) {
    m_theme = theme;
    m_grid->setHorizontalSpacing(theme.space(3));
    m_grid->setVerticalSpacing(theme.space(1));
    for (const Row& row : m_rows) {
        row.label->setTheme(theme);
        row.text->setTheme(theme);
    }
}

void LabelledRows::addRow() {
    const Row row{new TextLabel(TextSize::body, TextLabel::Tone::muted, QFont::Normal, this),
                  new TextLabel(TextSize::body, TextLabel::Tone::text, QFont::Normal, this)};
    row.text->setSelectable();
    const int number = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.label, number, 0, Qt::AlignTop);
    m_grid->addWidget(row.text, number, 1, Qt::AlignTop);
    m_rows.push_back(row);
}

void LabelledRows::setRows(const std::vector<LabelledText>& rows) {
    for (; m_rows.size() > rows.size(); m_rows.pop_back()) {
        delete m_rows.back().label;
        delete m_rows.back().text;
    }
    while (m_rows.size() < rows.size())
        addRow();
    setTheme(m_theme);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_rows[i].label->showText(rows[i].label);
        m_rows[i].text->showText(rows[i].text);
        m_rows[i].text->setAccessibleName(rows[i].label + QStringLiteral(": ") + rows[i].text);
    }
}

} // namespace maalbilde
