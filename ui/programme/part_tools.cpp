#include "ui/programme/part_tools.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/link_button.h"
#include "ui/programme/part_words.h"

namespace maalbilde {

PartTools::PartTools(QWidget* parent)
    : QWidget(parent), m_row(new FlowLayout), m_add(new LinkButton(this)), m_remove(new LinkButton(this)),
      m_up(new LinkButton(this)), m_down(new LinkButton(this)) {
    setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    for (LinkButton* tool : {m_add, m_remove, m_up, m_down})
        m_row->addWidget(tool);
    connect(m_add, &LinkButton::clicked, this, [this] { emit addWished(m_kind); });
    connect(m_remove, &LinkButton::clicked, this, &PartTools::removeWished);
    connect(m_up, &LinkButton::clicked, this, [this] { emit moveWished(-1); });
    connect(m_down, &LinkButton::clicked, this, [this] { emit moveWished(1); });
}

void PartTools::setTheme(const Theme& theme) {
    for (LinkButton* tool : {m_add, m_remove, m_up, m_down})
        tool->setTheme(theme);
    m_row->setGap(theme.space(3));
}

void PartTools::retranslate() {
    m_add->setText(addWords(m_kind));
    m_remove->setText(removeWords(m_kind));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
}

void PartTools::offer(const ProgrammeDraft& draft, const DraftPart& part, DraftPart::Kind kind) {
    m_kind = kind;
    const bool several = kind != DraftPart::Kind::frame;
    const bool chosen = several && part.kind == kind;
    m_add->setEnabled(several && (kind != DraftPart::Kind::target || !draft.indicators.empty()));
    m_remove->setEnabled(chosen);
    m_up->setEnabled(chosen && part.index > 0);
    m_down->setEnabled(chosen && part.index + 1 < countOf(draft, kind));
    retranslate();
}

} // namespace maalbilde
