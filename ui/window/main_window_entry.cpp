#include "ui/figures/entry_page.h"
#include "ui/target/target_page.h"
#include "ui/text/numbers.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"
#include "ui/window/page_ids.h"
#include "ui/window/page_list.h"
#include "ui/window/programme_change.h"

#include <QStackedWidget>

namespace maalbilde {

EntryPage& MainWindow::entryPage() {
    if (m_entry != nullptr)
        return *m_entry;
    m_entry = new EntryPage(m_document, {.authorIsKnown = [this] { return authorIsKnown(); },
                                         .reason = m_prompts.entry.reason,
                                         .conflict = m_prompts.entry.conflict});
    m_entry->setTheme(m_theme);
    m_pages->addWidget(m_entry);
    m_entry->beginRound();
    connect(m_entry, &EntryPage::shapeChanged, this, &MainWindow::refresh);
    connect(m_entry, &EntryPage::refused, this, qOverload<const Error&>(&MainWindow::tell));
    connect(m_entry, &EntryPage::copyWished, this, &MainWindow::askAndCopy);
    return *m_entry;
}

bool MainWindow::showsEntry() const {
    return m_entry != nullptr && m_pages->currentWidget() == m_entry;
}

/// The page for entering figures has quarters of its own; the import, the log and the programme speak of all.
bool MainWindow::speaksOfQuarter() const {
    return !showsEntry() && !showsImport() && !showsLog() && !showsProgramme();
}

/// The line of the list of pages, with what is missing up to the quarter that is due.
PageEntry MainWindow::entryOfEntryPage() const {
    const auto missing = static_cast<int>(m_document.missing().size());
    PageEntry entry{kEntryId, tr("Enter figures"), {}, {}, {}};
    entry.beginsGroup = true;
    if (missing > 0) {
        entry.note =
            numberText(missing, 0, m_catalogue.language()); // beside the name there is room for no more
        entry.word = tr("%1 missing", nullptr, missing).arg(entry.note);
    }
    return entry;
}

bool MainWindow::mayLeave() {
    return mayLeaveFigures() && mayLeaveComment() && (m_change == nullptr || m_change->mayLeave());
}

bool MainWindow::mayLeaveFigures() {
    if (m_entry == nullptr || m_entry->pendingCount() == 0)
        return true;
    if (!m_prompts.entry.leaveBehind(this, m_entry->pendingCount()))
        return false;
    m_entry->forgetPending();
    return true;
}

bool MainWindow::mayLeaveComment() {
    if (m_target == nullptr || !m_target->hasDrafts())
        return true;
    if (!m_prompts.entry.leaveComment(this))
        return false;
    m_target->forgetDrafts();
    return true;
}

} // namespace maalbilde
