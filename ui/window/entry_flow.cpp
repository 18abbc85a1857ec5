#include "ui/window/entry_flow.h"

#include "ui/figures/entry_page.h"
#include "ui/prompts/prompts.h"
#include "ui/window/author_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"

namespace maalbilde {

EntryFlow::EntryFlow(const Workplace& workplace, Look& look, AuthorFlow& author)
    : PageFlow(workplace), m_look(look), m_author(author) {}

EntryPage& EntryFlow::page() {
    if (m_page != nullptr)
        return *m_page;
    m_page = new EntryPage(m_at.document,
                           {.authorIsKnown = [this] { return m_author.isKnown(); },
                            .reason = m_at.prompts.entry.reason,
                            .conflict = m_at.prompts.entry.conflict},
                           &m_at.window);
    m_look.dress(m_page);
    m_page->beginRound();
    connect(m_page, &EntryPage::shapeChanged, this, &EntryFlow::shapeChanged);
    connect(m_page, &EntryPage::refused, &m_at.notice, qOverload<const Error&>(&NoticeLine::tell));
    connect(m_page, &EntryPage::copyWished, this, &EntryFlow::copyWished);
    return *m_page;
}

QWidget& EntryFlow::widget() {
    return page();
}

void EntryFlow::refresh(const QString&, const ProgrammeSnapshot& snapshot) {
    page().setSnapshot(snapshot, m_at.catalogue.language());
}

std::optional<Quarter> EntryFlow::ownQuarter() const {
    return m_page == nullptr ? std::nullopt : std::optional(m_page->asOf());
}

void EntryFlow::beginRound() {
    if (m_page != nullptr)
        m_page->beginRound();
}

void EntryFlow::goTo(const FigureKey& cell) {
    page().goTo(cell);
}

bool EntryFlow::mayLeave() {
    if (m_page == nullptr || m_page->pendingCount() == 0)
        return true;
    if (!m_at.prompts.entry.leaveBehind(&m_at.window, m_page->pendingCount()))
        return false;
    m_page->forgetPending();
    return true;
}

} // namespace maalbilde
