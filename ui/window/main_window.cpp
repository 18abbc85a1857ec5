#include "ui/window/main_window.h"

#include "ui/document/file_path.h"
#include "ui/export/picture/picture_subject.h"
#include "ui/figures/entry_page.h"
#include "ui/help/help_window.h"
#include "ui/history/log_page.h"
#include "ui/import/import_page.h"
#include "ui/overview/overview_page.h"
#include "ui/programme/programme_page.h"
#include "ui/snapshot/official_credit.h"
#include "ui/target/target_page.h"
#include "ui/text/errors.h"
#include "ui/text/quarters.h"
#include "ui/window/head.h"
#include "ui/window/import_flow.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_ids.h"
#include "ui/window/page_list.h"
#include "ui/window/past_line.h"
#include "ui/window/programme_change.h"
#include "ui/window/start_page.h"
#include "ui/window/template_choices.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

std::optional<QString> localFile(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            return url.toLocalFile();
    return std::nullopt;
}

bool isMeant(const Target& target, const QString& text) {
    const std::array names{target.id, target.name.nb, target.name.en};
    return std::ranges::any_of(names, [&](const std::string& name) {
        return text.compare(QString::fromStdString(name), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

MainWindow::MainWindow(Document& document, Catalogue& catalogue, QSettings& settings, Prompts prompts,
                       ShippedFiles shipped)
    : m_document(document), m_catalogue(catalogue), m_memory(settings), m_prompts(std::move(prompts)),
      m_shipped(std::move(shipped)), m_list(new PageList), m_head(new Head), m_past(new PastLine),
      m_notice(new NoticeLine), m_pages(new QStackedWidget), m_start(new StartPage),
      m_overview(new OverviewPage), m_desktop(QApplication::palette()), m_themeChoice(m_memory.theme()) {
    m_document.setAuthor(m_memory.author().toStdString());
    build();
    connectParts();
    connectImport();
    connectFetch(settings);
    applyTheme();
    retranslate();
    if (!restoreGeometry(m_memory.geometry()))
        resize(1280, 800);
}

MainWindow::~MainWindow() {
    QApplication::setPalette(m_desktop);
}

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
    m_pages->addWidget(m_overview);
    m_list->hide();
    m_head->hide();
    setCentralWidget(whole);
    setAcceptDrops(true);
}

void MainWindow::connectParts() {
    connect(&m_document, &Document::opened, this, &MainWindow::documentOpened);
    connect(&m_document, &Document::figuresChanged, this, &MainWindow::figuresChanged);
    connect(&m_document, &Document::troubled, this, qOverload<const Error&>(&MainWindow::tell));
    connect(&m_document, &Document::backupFailed, this, [this](const Error& error) {
        m_notice->say(tr("What you enter is kept, but today's backup copy could not be made. %1")
                          .arg(errorSentence(error, m_catalogue.language())));
    });
    connect(m_list, &PageList::pageChosen, this, &MainWindow::showPage);
    connect(m_overview, &OverviewPage::targetChosen, this, &MainWindow::showPage);
    connect(m_overview, &OverviewPage::pictureWished, this,
            [this](const QString& target, PictureUse use) { usePicture(target, PictureForm::card, use); });
    connect(m_start, &StartPage::openWished, this, &MainWindow::askAndOpen);
    connect(m_start, &StartPage::newWished, this, [this] { askAndMake(m_shipped.programmes.front()); });
    connect(m_start, &StartPage::otherWished, this, &MainWindow::chooseAndMake);
    connect(m_start, &StartPage::exampleWished, this, &MainWindow::openExample);
    connect(m_past, &PastLine::returnWished, this, &MainWindow::returnToPresent);
    connect(m_head, &Head::asOfChosen, this, [this](Quarter asOf) {
        m_asOf = asOf;
        refresh();
    });
    connect(m_head, &Head::placeChosen, this, [this](const std::optional<std::string>& place) {
        m_place = place;
        refresh();
    });
}

void MainWindow::begin(const WindowWish& wish) {
    if (wish.theme) {
        m_themeChoice = *wish.theme;
        applyTheme();
    }
    if (!wish.file)
        return;
    openFile(*wish.file);
    if (m_document.isOpen())
        showWished(wish);
}

void MainWindow::showWished(const WindowWish& wish) {
    if (wish.asOf)
        m_asOf = *wish.asOf;
    if (wish.place) {
        const auto place = m_document.programme().findPlace(*wish.place);
        if (!place)
            tell(place.error());
        else
            m_place =
                m_document.programme().municipality(*place) == nullptr ? std::nullopt : std::optional(*place);
    }
    if (wish.page) {
        const QString asked = QString::fromStdString(*wish.page);
        const QString page = pageNamed(asked);
        if (page.isEmpty())
            m_notice->say(tr("There is no page “%1”. Choose one of these: %2.")
                              .arg(asked, pageIds().join(QStringLiteral(", "))));
        else
            m_page = page;
    }
    refreshHead();
    showPage(m_page);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::openFile(const std::filesystem::path& path) {
    if (!mayLeave())
        return;
    const auto done = m_document.open(path);
    tell(done);
    if (!done)
        offerCopies(path);
}

void MainWindow::openExample() {
    if (!mayLeave())
        return;
    auto former = std::exchange(m_exampleFolder, std::make_unique<QTemporaryDir>());
    const QString name = tr("Example") + QStringLiteral(".maalbilde");
    const auto made = m_document.create(systemPath(m_exampleFolder->filePath(name)), m_shipped.example);
    if (!made)
        m_exampleFolder.swap(former); // the file that is still shown may lie in it
    tell(made);
}

void MainWindow::tell(const Error& error) {
    m_trouble = error;
    m_notice->say(errorSentence(error, m_catalogue.language()));
}

void MainWindow::tell(const Result<void>& done) {
    if (!done)
        tell(done.error());
}

bool MainWindow::authorIsKnown() {
    if (m_document.author().empty())
        askForAuthor();
    return !m_document.author().empty();
}

void MainWindow::askForAuthor() {
    const std::string& proposed =
        m_document.author().empty() ? m_shipped.example.author : m_document.author();
    const QString author = m_prompts.entry.author(this, QString::fromStdString(proposed));
    if (author.isEmpty())
        return;
    m_memory.setAuthor(author);
    m_document.setAuthor(author.toStdString());
    rebuildMenus();
}

void MainWindow::askAndOpen() {
    if (const QString path = m_prompts.files.fileToOpen(this); !path.isEmpty())
        openFile(systemPath(path));
}

void MainWindow::askAndMake(const NewFile& content) {
    const QString path = m_prompts.files.newFile(this, proposedFileName(content));
    if (!path.isEmpty() && mayLeave())
        tell(m_document.create(systemPath(path), content));
}

void MainWindow::chooseAndMake() {
    const int chosen =
        m_prompts.startFrom(this, templateChoices(m_shipped.programmes, m_catalogue.language()));
    if (chosen >= 0)
        askAndMake(m_shipped.programmes[static_cast<std::size_t>(chosen)]);
}

void MainWindow::documentOpened() {
    m_trouble.reset();
    m_notice->clear();
    m_unreadable.reset();
    m_asOf = m_document.openingQuarter().quarter;
    m_place.reset();
    if (m_entry != nullptr)
        m_entry->beginRound();
    const QString path = QFileInfo(qtPath(m_document.path())).absoluteFilePath();
    const bool kept = m_exampleFolder == nullptr || !path.startsWith(m_exampleFolder->path());
    if (kept && !m_document.programme().example)
        m_memory.addRecentFile(path);
    setWindowTitle(tr("%1 – Målbilde").arg(QFileInfo(path).fileName()));
    m_list->show();
    m_head->show();
    refreshHead();
    const QString last = pageNamed(m_page.isEmpty() ? m_memory.page() : m_page);
    showPage(last.isEmpty() ? kOverviewId : last);
    rebuildMenus();
    remarkOnFolder(path);
}

void MainWindow::figuresChanged() {
    m_trouble.reset();
    m_notice->clear();
    refreshHead();
    showPage(pageIds().contains(m_page) ? m_page : kOverviewId);
    rebuildMenus();
}

void MainWindow::showPage(const QString& page) {
    m_page = page;
    m_pages->setCurrentWidget(widgetOf(page));
    m_head->showChoices(speaksOfQuarter());
    refresh();
    rebuildMenus(); // not every page has a picture to save
    m_list->choose(page);
}

QWidget* MainWindow::widgetOf(const QString& page) {
    if (page == kOverviewId)
        return m_overview;
    if (page == kImportId)
        return &m_import->page();
    if (page == kLogId)
        return &logPage();
    if (page == kProgrammeId)
        return &programmeWidget();
    return page == kEntryId ? static_cast<QWidget*>(&entryPage()) : &targetPage();
}

TargetPage& MainWindow::targetPage() {
    if (m_target == nullptr) {
        m_target = new TargetPage;
        m_target->setTheme(m_theme);
        m_pages->addWidget(m_target);
        connect(m_target, &TargetPage::commentWished, this, &MainWindow::keepComment);
        connect(m_target, &TargetPage::pictureWished, this, &MainWindow::useShownChart);
    }
    return *m_target;
}

ProgrammeSnapshot MainWindow::currentSnapshot() const {
    if (showsEntry())
        return m_document.snapshot({.asOf = m_entry->asOf(), .language = m_catalogue.language()});
    return m_document.snapshot({.asOf = *m_asOf, .place = m_place, .language = m_catalogue.language()});
}

void MainWindow::refresh() {
    if (!m_document.isOpen())
        return;
    const ProgrammeSnapshot snapshot = currentSnapshot();
    m_past->say(pastSentence());
    m_head->setProgramme(snapshot.name, snapshot.exampleText, headNote());
    m_head->setChosen(snapshot.asOf, snapshot.place);
    refreshPages(snapshot);
}

void MainWindow::refreshHead() {
    const OpeningQuarter opening = m_document.openingQuarter();
    const Quarter due = std::max(opening.withoutFigures.value_or(opening.quarter), *m_asOf);
    const Quarter last = m_document.programme().period.last();
    m_head->setChoices(m_document.programme(), std::min(due, last), m_catalogue.language());
}

void MainWindow::refreshPages(const ProgrammeSnapshot& snapshot) {
    std::vector<PageEntry> entries{{kOverviewId, tr("Overview"), {}, {}, {}}};
    for (const TargetSnapshot& target : snapshot.targets) {
        PageEntry entry{QString::fromStdString(target.id), target.name, {}, {}, {}};
        if (target.status) {
            entry.sign = target.status->sign;
            entry.word = target.status->word;
            entry.status = target.status->status;
        }
        entries.push_back(entry);
    }
    entries.push_back(entryOfEntryPage());
    entries.push_back({kImportId, tr("Import"), {}, {}, {}});
    entries.push_back({kLogId, tr("Log"), {}, {}, {}});
    entries.push_back({kProgrammeId, tr("The programme"), {}, {}, {}});
    m_list->setPages(entries);
    if (m_pages->currentWidget() == m_overview)
        m_overview->setSnapshot(snapshot);
    else if (showsEntry())
        m_entry->setSnapshot(snapshot, m_catalogue.language());
    else if (showsImport())
        m_import->page().refresh(m_catalogue.language());
    else if (showsLog())
        m_log->refresh(m_catalogue.language());
    else if (showsProgramme())
        showProgramme();
    else
        showTarget(snapshot);
}

void MainWindow::showTarget(const ProgrammeSnapshot& snapshot) {
    targetPage().setWritable(!m_document.writeFault());
    targetPage().setSnapshot(snapshot, m_page);
    for (const TargetSnapshot& target : snapshot.targets)
        if (target.id == m_page.toStdString())
            targetPage().setCredit(
                officialCredit(m_document.ledger(), target, CreditScope::leadAndSupporting));
}

void MainWindow::keepComment(const QString& target, Quarter quarter, const QString& text) {
    if (!authorIsKnown())
        return;
    const auto kept = m_document.comment(target.toStdString(), quarter, text.toStdString());
    if (kept)
        targetPage().commentKept();
    tell(kept);
}

QString MainWindow::headNote() const {
    if (m_document.ledger().entries().empty())
        return tr("No figures have been entered yet. Record or import them, and they appear here.");
    const OpeningQuarter opening = m_document.openingQuarter();
    if (!opening.withoutFigures || *m_asOf != opening.quarter)
        return {};
    const Language language = m_catalogue.language();
    return tr("%1 is the last quarter with figures; %2 has none yet.")
        .arg(quarterText(opening.quarter, language), quarterText(*opening.withoutFigures, language));
}

QStringList MainWindow::pageIds() const {
    QStringList ids{kOverviewId};
    for (const Target& target : m_document.programme().targets)
        ids.append(QString::fromStdString(target.id));
    return ids << kEntryId << kImportId << kLogId << kProgrammeId;
}

QString MainWindow::pageNamed(const QString& text) const {
    const QStringList ids = pageIds();
    const QString wanted = text.trimmed();
    if (wanted.compare(tr("Overview"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(kOverviewId, Qt::CaseInsensitive) == 0)
        return kOverviewId;
    if (wanted.compare(tr("Enter figures"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(kEntryId, Qt::CaseInsensitive) == 0)
        return kEntryId;
    if (wanted.compare(tr("Import"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(kImportId, Qt::CaseInsensitive) == 0)
        return kImportId;
    if (wanted.compare(tr("Log"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(kLogId, Qt::CaseInsensitive) == 0)
        return kLogId;
    if (wanted.compare(tr("The programme"), Qt::CaseInsensitive) == 0 ||
        wanted.compare(kProgrammeId, Qt::CaseInsensitive) == 0)
        return kProgrammeId;
    if (const int number = wanted.toInt(); number >= 1 && number <= ids.size())
        return ids[number - 1];
    const auto& targets = m_document.programme().targets;
    const auto found =
        std::ranges::find_if(targets, [&](const Target& target) { return isMeant(target, wanted); });
    return found == targets.end() ? QString() : QString::fromStdString(found->id);
}

void MainWindow::applyTheme() {
    m_theme = chosenTheme(m_themeChoice, m_desktop, m_memory.textSize() / 100.0);
    if (isFullScreen() && screen() != nullptr)
        m_theme = forFullScreen(m_theme, screen()->size().height());
    const QPalette palette = windowPalette(m_theme);
    const QFont font = m_theme.font(TextSize::body);
    setPalette(palette);
    setFont(font);
    QApplication::setPalette(palette); // menus, dialogs and lists that open inherit from no window
    QApplication::setFont(font);
    m_list->setTheme(m_theme);
    m_head->setTheme(m_theme);
    m_past->setTheme(m_theme);
    m_notice->setTheme(m_theme);
    m_start->setTheme(m_theme);
    m_overview->setTheme(m_theme);
    if (m_target != nullptr)
        m_target->setTheme(m_theme);
    if (m_entry != nullptr)
        m_entry->setTheme(m_theme);
    if (m_log != nullptr)
        m_log->setTheme(m_theme);
    if (m_programme != nullptr)
        m_programme->setTheme(m_theme);
    if (m_import->pageIfMade() != nullptr)
        m_import->page().setTheme(m_theme);
    if (m_change != nullptr)
        m_change->setTheme(m_theme);
    if (m_help != nullptr)
        m_help->setTheme(m_theme);
    rebuildMenus();
}

void MainWindow::setTextSize(int percent) {
    m_memory.setTextSize(percent);
    applyTheme();
}

void MainWindow::setLanguage(Language language) {
    m_memory.setLanguage(language == Language::nb ? QStringLiteral("nb") : QStringLiteral("en"));
    m_catalogue.use(language);
}

void MainWindow::toggleFullScreen() {
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::retranslate() {
    setLocale(
        localeOf(m_catalogue.language())); // charts write their ticks by it, whatever the desktop speaks
    setWindowTitle(m_document.isOpen()
                       ? tr("%1 – Målbilde").arg(QFileInfo(qtPath(m_document.path())).fileName())
                       : QStringLiteral("Målbilde"));
    m_list->setAccessibleName(tr("Pages"));
    m_head->retranslate();
    m_notice->retranslate();
    m_start->retranslate();
    if (m_trouble)
        m_notice->say(errorSentence(*m_trouble, m_catalogue.language()));
    if (m_document.isOpen()) {
        refreshHead();
        refresh();
    }
    if (m_help != nullptr)
        fillHelp();
    rebuildMenus();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange)
        applyTheme();
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
