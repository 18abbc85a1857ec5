#include "ui/window/main_window.h"

#include "ui/document/file_path.h"
#include "ui/window/entry_flow.h"
#include "ui/window/head.h"
#include "ui/window/head_flow.h"
#include "ui/window/help_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/log_flow.h"
#include "ui/window/look.h"
#include "ui/window/main_menu.h"
#include "ui/window/notice_line.h"
#include "ui/window/overview_flow.h"
#include "ui/window/page_directory.h"
#include "ui/window/page_ids.h"
#include "ui/window/past_line.h"
#include "ui/window/programme_flow.h"
#include "ui/window/safety_flow.h"
#include "ui/window/start_page.h"
#include "ui/window/target_flow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <utility>

namespace maalbilde {

namespace {

std::optional<QString> localFile(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return std::nullopt;
}

} // namespace

MainWindow::MainWindow(Document& document, Catalogue& catalogue, QSettings& settings, Prompts prompts,
                       ShippedFiles shipped)
    : m_document(document), m_catalogue(catalogue), m_memory(settings), m_prompts(std::move(prompts)),
      m_list(new PageList), m_head(new Head), m_past(new PastLine), m_notice(new NoticeLine(catalogue)),
      m_pages(new QStackedWidget), m_start(new StartPage),
      m_at{m_document, m_catalogue, m_memory, m_prompts, *m_notice, *this} {
    build();
    makeFlows(std::move(shipped), settings);
    makePages();
    makeMenu();
    connectDocument();
    connectFlows();
    connectPages();
    retranslate();
    if (!restoreGeometry(m_memory.geometry()))
        resize(1280, 800);
}

MainWindow::~MainWindow() {
    m_look->giveBack();
}

void MainWindow::begin(const WindowWish& wish) {
    if (wish.theme)
        m_look->wear(*wish.theme);
    if (!wish.file)
        return;
    openFile(*wish.file);
    if (m_document.isOpen())
        showWished(wish);
}

void MainWindow::showWished(const WindowWish& wish) {
    if (wish.asOf)
        m_heading->setAsOf(*wish.asOf);
    if (wish.place)
        m_notice->tell(m_heading->setPlace(*wish.place));
    const QString asked = QString::fromStdString(wish.page.value_or(std::string()));
    const QString page = wish.page ? pageMeant(asked) : m_page;
    if (page.isEmpty())
        m_notice->say(tr("There is no page “%1”. Choose one of these: %2.")
                          .arg(asked, pageIds(m_document.programme()).join(QStringLiteral(", "))));
    else
        m_page = page;
    m_heading->offerChoices();
    goTo(m_page);
}

void MainWindow::openFile(const std::filesystem::path& path) {
    m_files->open(path);
}

void MainWindow::documentOpened() {
    m_notice->clear();
    m_safety->forgetUnreadable();
    m_files->remember();
    m_heading->begin();
    m_entry->beginRound();
    m_list->show();
    m_head->show();
    sayTitle();
    m_heading->offerChoices();
    const QString last = pageMeant(m_page.isEmpty() ? m_memory.page() : m_page);
    showPage(last.isEmpty() ? kOverviewId : last);
    m_safety->remarkOnFolder();
}

void MainWindow::figuresChanged() {
    m_notice->clear();
    m_heading->offerChoices();
    showPage(pageIds(m_document.programme()).contains(m_page) ? m_page : kOverviewId);
}

QString MainWindow::pageMeant(const QString& text) const {
    return pageNamed(text, m_document.programme(), m_catalogue.language());
}

PageFlow& MainWindow::flowOf(const QString& page) const {
    if (page == kOverviewId)
        return *m_overview;
    if (page == kEntryId)
        return *m_entry;
    if (page == kImportId)
        return *m_import;
    if (page == kLogId)
        return *m_log;
    return page == kProgrammeId ? static_cast<PageFlow&>(*m_programme) : *m_target;
}

void MainWindow::showPage(const QString& page) {
    m_page = page;
    PageFlow& flow = flowOf(page);
    if (m_pages->indexOf(&flow.widget()) < 0)
        m_pages->addWidget(&flow.widget());
    m_pages->setCurrentWidget(&flow.widget());
    m_head->showChoices(flow.followsHead());
    refresh();
    rebuildMenus(); // not every page has a picture to save
    m_list->choose(page);
}

/// From the keyboard one goes on in the page.
void MainWindow::goTo(const QString& page) {
    showPage(page);
    m_pages->currentWidget()->setFocus();
}

/// Some pages choose for themselves what they speak of.
ProgrammeSnapshot MainWindow::shownSnapshot() const {
    if (const auto own = flowOf(m_page).ownQuarter())
        return m_document.snapshot({.asOf = *own, .language = m_catalogue.language()});
    return m_document.snapshot(m_heading->question());
}

void MainWindow::refresh() {
    if (!m_document.isOpen())
        return;
    const ProgrammeSnapshot snapshot = shownSnapshot();
    m_heading->show(snapshot);
    m_list->setPages(pageEntries(snapshot, m_document.programme(),
                                 static_cast<int>(m_document.missing().size()), m_catalogue.language()));
    flowOf(m_page).refresh(m_page, snapshot);
}

void MainWindow::rebuildMenus() {
    m_menu->rebuild(m_document.isOpen() && &flowOf(m_page) == m_target);
}

void MainWindow::sayTitle() {
    setWindowTitle(m_document.isOpen()
                       ? tr("%1 – Målbilde").arg(QFileInfo(qtPath(m_document.path())).fileName())
                       : QStringLiteral("Målbilde"));
}

void MainWindow::retranslate() {
    const Language language = m_catalogue.language();
    setLocale(localeOf(language)); // charts write their ticks by it, whatever the desktop speaks
    sayTitle();
    m_list->setAccessibleName(tr("Pages"));
    m_head->retranslate();
    m_notice->retranslate();
    m_start->retranslate();
    m_help->retranslate();
    if (m_document.isOpen()) {
        m_heading->offerChoices();
        refresh();
    }
    rebuildMenus();
}

bool MainWindow::mayLeave() {
    return m_entry->mayLeave() && m_target->mayLeave() && m_programme->mayLeave();
}

/// A file of ours is opened; anything else is brought into the one that is.
void MainWindow::openDropped(const std::filesystem::path& path) {
    if (isProgrammeFile(path))
        return openFile(path);
    if (m_document.isOpen())
        return m_import->openFile(path);
    m_notice->say(tr("Figures are imported into a programme. Open one first, and drop the figures then."));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange)
        m_look->refresh();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave())
        return event->ignore();
    m_memory.setGeometry(saveGeometry());
    if (!m_page.isEmpty())
        m_memory.setPage(m_page);
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (localFile(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    if (const auto file = localFile(*event->mimeData())) {
        event->acceptProposedAction();
        openDropped(systemPath(*file));
    }
}

} // namespace maalbilde
