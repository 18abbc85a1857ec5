#include "ui/figures/entry_page.h"
#include "ui/history/log_page.h"
#include "ui/text/dates.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"
#include "ui/window/page_ids.h"
#include "ui/window/past_line.h"

#include <QStackedWidget>
#include <utility>

namespace maalbilde {

LogPage& MainWindow::logPage() {
    if (m_log != nullptr)
        return *m_log;
    m_log = new LogPage(m_document);
    m_log->setTheme(m_theme);
    m_pages->addWidget(m_log);
    connect(m_log, &LogPage::cellChosen, this, [this](const FigureKey& cell) {
        showPage(kEntryId);
        m_entry->goTo(cell);
    });
    connect(m_log, &LogPage::undoWished, this, [this](const FigureKey& cell) {
        if (authorIsKnown())
            tell(m_document.takeBack(cell));
    });
    connect(m_log, &LogPage::lookBackWished, this, &MainWindow::lookBackAt);
    return *m_log;
}

bool MainWindow::showsLog() const {
    return m_log != nullptr && m_pages->currentWidget() == m_log;
}

/// Shows the window as it would have opened at that moment.
void MainWindow::lookBackAt(Timestamp moment) {
    const std::optional<Quarter> before = m_document.knownAt() ? m_asOfPresent : m_asOf;
    m_document.lookBackAt(moment);
    m_asOfPresent = before;
    beginAnew(m_document.openingQuarter().quarter);
}

void MainWindow::returnToPresent() {
    const Quarter asOf = m_asOfPresent.value_or(m_document.openingQuarter().quarter);
    m_document.returnToPresent();
    beginAnew(asOf);
}

/// The document speaks of another moment than before.
void MainWindow::beginAnew(Quarter asOf) {
    m_asOf = asOf;
    if (m_entry != nullptr)
        m_entry->beginRound();
    figuresChanged();
}

QString MainWindow::pastSentence() const {
    const auto moment = m_document.isOpen() ? m_document.knownAt() : std::nullopt;
    return moment ? tr("You are looking at what was known on %1. Nothing can be changed here.")
                        .arg(localMomentText(*moment, m_catalogue.language()))
                  : QString();
}

} // namespace maalbilde
