#include "ui/import/import_page.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_ids.h"

#include <QStackedWidget>

namespace maalbilde {

void MainWindow::connectImport() {
    m_import = new ImportFlow(m_document, m_memory,
                              {.fileToOpen = [this] { return m_prompts.files.dataToOpen(this); },
                               .authorIsKnown = [this] { return authorIsKnown(); },
                               .showPage =
                                   [this] {
                                       showPage(kImportId);
                                       m_pages->currentWidget()->setFocus();
                                   },
                               .tell = [this](const Error& error) { tell(error); }},
                              this);
    connect(m_import, &ImportFlow::pageMade, this, [this](ImportPage* page) {
        page->setTheme(m_theme);
        m_pages->addWidget(page);
    });
    connect(m_import, &ImportFlow::logWished, this, [this] { showPage(kLogId); });
    connect(m_import, &ImportFlow::entryWished, this, [this] { showPage(kEntryId); });
}

bool MainWindow::showsImport() const {
    return m_import->pageIfMade() != nullptr && m_pages->currentWidget() == m_import->pageIfMade();
}

/// A file of ours is opened; anything else is brought into the one that is.
void MainWindow::openDropped(const std::filesystem::path& path) {
    if (isProgrammeFile(path))
        return openFile(path);
    if (m_document.isOpen())
        return m_import->openFile(path);
    m_notice->say(tr("Figures are imported into a programme. Open one first, and drop the figures then."));
}

} // namespace maalbilde
