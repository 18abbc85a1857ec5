#include "ui/history/log_actions.h"

#include "ui/parts/link_button.h"
#include "ui/parts/text_label.h"

#include <QHBoxLayout>

namespace maalbilde {

LogActions::LogActions(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_cell(new LinkButton(this)),
      m_undo(new LinkButton(this)), m_lookBack(new LinkButton(this)),
      m_remark(new TextLabel(TextSize::small, TextLabel::Tone::muted, QFont::Normal, this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    for (LinkButton* button : {m_cell, m_undo, m_lookBack})
        m_row->addWidget(button);
    m_row->addWidget(m_remark, 1);
    connect(m_cell, &LinkButton::clicked, this, &LogActions::cellWished);
    connect(m_undo, &LinkButton::clicked, this, &LogActions::undoWished);
    connect(m_lookBack, &LinkButton::clicked, this, &LogActions::lookBackWished);
}

void LogActions::setTheme(const Theme& theme) {
    m_row->setSpacing(theme.space(2));
    for (LinkButton* button : {m_cell, m_undo, m_lookBack})
        button->setTheme(theme);
    m_remark->setTheme(theme);
}

void LogActions::setAbilities(const LogAbilities& abilities) {
    m_cell->setEnabled(abilities.hasCell);
    m_undo->setEnabled(abilities.canBeUndone);
    m_lookBack->setEnabled(abilities.canBeLookedBackAt);
    m_remark->setText(abilities.remark); // an empty one keeps its place, so that no button moves
}

void LogActions::retranslate() {
    m_cell->setText(tr("Go to the cell"));
    m_undo->setText(tr("Undo this entry"));
    m_lookBack->setText(tr("Show what was known then"));
}

} // namespace maalbilde
