// What the window consists of, and who hears whom.

#include "ui/parts/picture_menu.h"
#include "ui/text/errors.h"
#include "ui/window/author_flow.h"
#include "ui/window/entry_flow.h"
#include "ui/window/fetch_flow.h"
#include "ui/window/figures_export_flow.h"
#include "ui/window/head.h"
#include "ui/window/head_flow.h"
#include "ui/window/help_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/log_flow.h"
#include "ui/window/look.h"
#include "ui/window/main_menu.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"
#include "ui/window/overview_flow.h"
#include "ui/window/page_ids.h"
#include "ui/window/page_list.h"
#include "ui/window/past_line.h"
#include "ui/window/picture_flow.h"
#include "ui/window/programme_flow.h"
#include "ui/window/report_flow.h"
#include "ui/window/safety_flow.h"
#include "ui/window/start_page.h"
#include "ui/window/target_flow.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <utility>

namespace maalbilde {

void MainWindow::build() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    auto* column = new QVBoxLayout;
    for (QLayout* layout : std::initializer_list<QLayout*>{row, column}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    column->addWidget(m_past);
    column->addWidget(m_notice);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    row->addWidget(m_list);
    row->addLayout(column, 1);
    m_pages->addWidget(m_start);
    m_list->hide();
    m_head->hide();
    setCentralWidget(whole);
    setAcceptDrops(true);
}

void MainWindow::makeFlows(ShippedFiles shipped, QSettings& settings) {
    const auto leave = [this] { return mayLeave(); };
    const auto shown = [this] { return shownSnapshot(); };
    m_look = new Look(m_at);
    m_look->dress(m_list, m_head, m_past, m_notice, m_start);
    m_heading = new HeadFlow(m_at, *m_head, *m_past);
    m_author = new AuthorFlow(m_at, QString::fromStdString(shipped.example.author));
    m_files = new FileFlow(m_at, std::move(shipped), leave);
    m_safety = new SafetyFlow(m_at, leave);
    m_pictures = new PictureFlow(m_at, shown);
    m_reports = new ReportFlow(m_at, shown);
    m_figures = new FiguresExportFlow(m_at, [this] { return m_heading->asOf(); });
    m_fetch = new FetchFlow(
        m_document, m_catalogue, settings, m_prompts.fetch,
        [this](const Error& error) { m_notice->tell(error); }, this);
    m_help = new HelpFlow(m_at, *m_look);
}

void MainWindow::makePages() {
    m_overview = new OverviewFlow(m_at, *m_look, *m_pictures);
    m_target = new TargetFlow(m_at, *m_look, *m_author, *m_pictures);
    m_entry = new EntryFlow(m_at, *m_look, *m_author);
    m_import = new ImportFlow(m_at, *m_look, *m_author);
    m_log = new LogFlow(m_at, *m_look, *m_author);
    m_programme = new ProgrammeFlow(m_at, *m_look, *m_author, [this] { return m_heading->asOf(); });
}

void MainWindow::makeMenu() {
    m_menu =
        new MainMenu(m_at, *menuBar(),
                     {*m_files, *m_safety, *m_import, *m_fetch, *m_figures, *m_reports, *m_author, *m_look});
    connect(m_menu, &MainMenu::pageChosen, this, &MainWindow::goTo);
    connect(m_menu, &MainMenu::presentWished, m_heading, &HeadFlow::returnToPresent);
    connect(m_menu, &MainMenu::searchWished, this, [this] {
        goTo(QStringLiteral("log"));
        m_log->focusSearch();
    });
    connect(m_menu, &MainMenu::pictureWished, m_target, [this] { m_target->takePicture(PictureUse::save); });
    connect(m_menu, &MainMenu::helpWished, m_help, &HelpFlow::open);
    connect(m_menu, &MainMenu::helpHereWished, m_help, [this] { m_help->open(helpChapterOf(m_page)); });
}

void MainWindow::connectDocument() {
    connect(&m_document, &Document::opened, this, &MainWindow::documentOpened);
    connect(&m_document, &Document::figuresChanged, this, &MainWindow::figuresChanged);
    connect(&m_document, &Document::troubled, m_notice, qOverload<const Error&>(&NoticeLine::tell));
    connect(&m_document, &Document::backupFailed, this, [this](const Error& error) {
        m_notice->say(tr("What you enter is kept, but today's backup copy could not be made. %1")
                          .arg(errorSentence(error, m_catalogue.language())));
    });
}

void MainWindow::connectFlows() {
    connect(m_look, &Look::changed, this, &MainWindow::rebuildMenus);
    connect(m_author, &AuthorFlow::changed, this, &MainWindow::rebuildMenus);
    connect(m_heading, &HeadFlow::chosen, this, &MainWindow::refresh);
    connect(m_heading, &HeadFlow::momentChanged, this, [this] {
        m_entry->beginRound();
        figuresChanged();
    });
    connect(m_files, &FileFlow::unreadable, m_safety, &SafetyFlow::offer);
    connect(m_safety, &SafetyFlow::offered, this, &MainWindow::rebuildMenus);
    connect(m_fetch, &FetchFlow::arrived, m_import, &ImportFlow::takeFetched);
    connect(m_start, &StartPage::openWished, m_files, &FileFlow::askAndOpen);
    connect(m_start, &StartPage::newWished, m_files, &FileFlow::makeFirst);
    connect(m_start, &StartPage::otherWished, m_files, &FileFlow::chooseAndMake);
    connect(m_start, &StartPage::exampleWished, m_files, &FileFlow::openExample);
}

void MainWindow::connectPages() {
    connect(m_list, &PageList::pageChosen, this, &MainWindow::showPage);
    connect(m_overview, &OverviewFlow::targetChosen, this, &MainWindow::showPage);
    connect(m_entry, &EntryFlow::shapeChanged, this, &MainWindow::refresh);
    connect(m_entry, &EntryFlow::copyWished, m_safety, &SafetyFlow::saveCopy);
    connect(m_import, &ImportFlow::fetchWished, m_fetch, &FetchFlow::start);
    connect(m_import, &ImportFlow::pageWished, this, &MainWindow::showPage);
    connect(m_import, &ImportFlow::taken, this, [this] { goTo(kImportId); });
    connect(m_log, &LogFlow::lookBackWished, m_heading, &HeadFlow::lookBackAt);
    connect(m_log, &LogFlow::cellChosen, this, [this](const FigureKey& cell) {
        showPage(kEntryId);
        m_entry->goTo(cell);
    });
    connect(m_programme, &ProgrammeFlow::exchanged, this, [this] {
        if (m_page == kProgrammeId)
            goTo(m_page);
    });
}

} // namespace maalbilde
