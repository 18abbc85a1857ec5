#include "ui/window/log_flow.h"

#include "ui/document/document.h"
#include "ui/history/log_page.h"
#include "ui/window/author_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"

namespace maalbilde {

LogFlow::LogFlow(const Workplace& workplace, Look& look, AuthorFlow& author)
    : PageFlow(workplace), m_look(look), m_author(author) {}

LogPage& LogFlow::page() {
    if (m_page != nullptr)
        return *m_page;
    m_page = new LogPage(m_at.document, &m_at.window);
    m_look.dress(m_page);
    connect(m_page, &LogPage::cellChosen, this, &LogFlow::cellChosen);
    connect(m_page, &LogPage::undoWished, this, &LogFlow::takeBack);
    connect(m_page, &LogPage::lookBackWished, this, &LogFlow::lookBackWished);
    return *m_page;
}

QWidget& LogFlow::widget() {
    return page();
}

void LogFlow::refresh(const QString&, const ProgrammeSnapshot&) {
    page().refresh(m_at.catalogue.language());
}

void LogFlow::focusSearch() {
    page().focusSearch();
}

void LogFlow::takeBack(const FigureKey& cell) {
    if (m_author.isKnown())
        m_at.notice.tell(m_at.document.takeBack(cell));
}

} // namespace maalbilde
