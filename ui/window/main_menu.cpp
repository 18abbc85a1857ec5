#include "ui/window/main_menu.h"

#include "ui/document/document.h"
#include "ui/document/file_path.h"
#include "ui/window/author_flow.h"
#include "ui/window/fetch_flow.h"
#include "ui/window/figures_export_flow.h"
#include "ui/window/file_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/look.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_directory.h"
#include "ui/window/report_flow.h"
#include "ui/window/safety_flow.h"
#include "ui/window/window_memory.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QWhatsThis>
#include <utility>

namespace maalbilde {

namespace {

constexpr int kTextStep = 10; // percent

MenuChoice choice(const QString& text, const QKeySequence& key, std::function<void()> chosen,
                  bool enabled = true) {
    return {.text = text, .key = key, .chosen = std::move(chosen), .enabled = enabled};
}

MenuChoice setting(const QString& text, bool current, std::function<void()> chosen) {
    return {.text = text, .key = {}, .chosen = std::move(chosen), .checkable = true, .checked = current};
}

const MenuChoice kLine{};

QKeySequence keys(const char* text) {
    return QKeySequence(QLatin1String(text));
}

/// An `&` of a name is no mark for the keyboard.
QString asMenuText(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

MainMenu::MainMenu(const Workplace& workplace, QMenuBar& bar, const MenuFlows& flows)
    : QObject(&workplace.window), m_at(workplace), m_bar(bar), m_flows(flows) {}

void MainMenu::rebuild(bool hasPicture) {
    fillMenus(m_bar, {fileMenu(hasPicture), editMenu(), pageMenu(), viewMenu(), helpMenu()});
}

MenuContent MainMenu::fileMenu(bool hasPicture) {
    const bool open = m_at.document.isOpen();
    MenuContent menu{
        tr("&File"),
        {choice(tr("&New programme …"), QKeySequence::New, [this] { m_flows.files.chooseAndMake(); }),
         choice(tr("&Open …"), QKeySequence::Open, [this] { m_flows.files.askAndOpen(); }),
         choice(tr("Look at the &example"), {}, [this] { m_flows.files.openExample(); }),
         choice(
             tr("Save a &copy …"), keys("Ctrl+Shift+S"), [this] { m_flows.safety.saveCopy(); }, open),
         choice(
             tr("&Restore from a copy …"), {}, [this] { m_flows.safety.restore(); },
             m_flows.safety.canRestore()),
         kLine,
         choice(
             tr("Save &picture …"), keys("Ctrl+E"), [this] { emit pictureWished(); }, hasPicture),
         choice(
             tr("&Import figures …"), keys("Ctrl+I"), [this] { m_flows.imports.askAndOpen(); }, open),
         choice(
             tr("I&mport what was copied"), keys("Ctrl+Shift+V"), [this] { m_flows.imports.paste(); }, open),
         choice(
             tr("&Fetch from Statistics Norway …"), {}, [this] { m_flows.fetch.start(); }, open),
         choice(
             tr("E&xport figures …"), keys("Ctrl+Shift+E"), [this] { m_flows.figures.askAndExport(); }, open),
         choice(
             tr("Make the &board report …"), keys("Ctrl+Shift+R"), [this] { m_flows.reports.save(); }, open),
         choice(
             tr("Pre&view the printed report …"), keys("Ctrl+Shift+P"), [this] { m_flows.reports.preview(); },
             open),
         choice(
             tr("&Print the board report …"), keys("Ctrl+P"), [this] { m_flows.reports.print(); }, open),
         kLine}};
    for (MenuChoice& file : recentFiles())
        menu.choices.push_back(std::move(file));
    menu.choices.push_back(choice(tr("&Quit"), QKeySequence::Quit, [this] { m_at.window.close(); }));
    return menu;
}

/// With a line below them, if there are any.
std::vector<MenuChoice> MainMenu::recentFiles() {
    std::vector<MenuChoice> files;
    for (const QString& path : m_at.memory.recentFiles())
        files.push_back(choice(asMenuText(QFileInfo(path).fileName()), {},
                               [this, path] { m_flows.files.open(systemPath(path)); }));
    if (!files.empty())
        files.push_back(kLine);
    return files;
}

MenuContent MainMenu::editMenu() {
    const QString author = QString::fromStdString(m_at.document.author());
    const bool past = m_at.document.isOpen() && m_at.document.knownAt().has_value();
    return {tr("&Edit"),
            {undoChoice(), redoChoice(), kLine,
             choice(
                 tr("&Find in the log …"), keys("Ctrl+F"), [this] { emit searchWished(); },
                 m_at.document.isOpen()),
             choice(
                 tr("&Back to the present"), {}, [this] { emit presentWished(); }, past),
             kLine,
             choice(author.isEmpty() ? tr("&Who is typing …")
                                     : tr("&Who is typing: %1 …").arg(asMenuText(author)),
                    {}, [this] { m_flows.author.ask(); })}};
}

MenuChoice MainMenu::undoChoice() {
    const std::vector<FigureKey> cells = m_at.document.cellsToUndo();
    return choice(
        cells.empty() ? tr("&Undo") : tr("&Undo: %1").arg(namesOf(cells)), keys("Ctrl+Z"),
        [this] { m_at.notice.tell(m_at.document.undo()); }, !cells.empty());
}

MenuChoice MainMenu::redoChoice() {
    const std::vector<FigureKey> cells = m_at.document.cellsToRedo();
    return choice(
        cells.empty() ? tr("&Redo") : tr("&Redo: %1").arg(namesOf(cells)), keys("Ctrl+Y"),
        [this] { m_at.notice.tell(m_at.document.redo()); }, !cells.empty());
}

QString MainMenu::namesOf(const std::vector<FigureKey>& cells) const {
    return asMenuText(cellNames(m_at.document.programme(), cells, m_at.catalogue.language()));
}

MenuContent MainMenu::pageMenu() {
    MenuContent menu{tr("&Pages"), {}};
    if (!m_at.document.isOpen())
        return menu;
    for (const PageName& page : pageNames(m_at.document.programme(), m_at.catalogue.language())) {
        const auto number = menu.choices.size() + 1;
        const QKeySequence key =
            number > 9 ? QKeySequence() : QKeySequence(QStringLiteral("Ctrl+%1").arg(number));
        menu.choices.push_back(
            choice(asMenuText(page.name), key, [this, id = page.id] { emit pageChosen(id); }));
    }
    return menu;
}

MenuContent MainMenu::viewMenu() {
    const auto theme = [this](const QString& text, ThemeChoice wanted) {
        return setting(text, m_flows.look.choice() == wanted,
                       [this, wanted] { m_flows.look.choose(wanted); });
    };
    const auto language = [this](const QString& name, Language wanted) {
        return setting(name, m_at.catalogue.language() == wanted, [this, wanted] { setLanguage(wanted); });
    };
    const auto larger = [this](int step) { return [this, step] { m_flows.look.enlargeText(step); }; };
    return {tr("&View"),
            {choice(tr("&Larger text"), QKeySequence::ZoomIn, larger(kTextStep)),
             choice(tr("&Smaller text"), QKeySequence::ZoomOut, larger(-kTextStep)),
             choice(tr("&Ordinary text size"), keys("Ctrl+0"), [this] { m_flows.look.setTextSize(100); }),
             kLine, theme(tr("Colours of the &desktop"), ThemeChoice::desktop),
             theme(tr("L&ight"), ThemeChoice::light), theme(tr("&Dark"), ThemeChoice::dark), kLine,
             language(QStringLiteral("Bokmål"), Language::nb),
             language(QStringLiteral("English"), Language::en), kLine,
             choice(tr("&Full screen"), keys("F11"), [this] { m_flows.look.toggleFullScreen(); })}};
}

MenuContent MainMenu::helpMenu() {
    const auto chapter = [this](const QString& text, const char* id) {
        return choice(text, {}, [this, id] { emit helpWished(QLatin1String(id)); });
    };
    return {tr("&Help"),
            {choice(tr("Help about this &page"), keys("F1"), [this] { emit helpHereWished(); }),
             choice(tr("&What is this?"), keys("Shift+F1"), [] { QWhatsThis::enterWhatsThisMode(); }), kLine,
             chapter(tr("How &status is computed"), "status"),
             chapter(tr("What the &outlook can say"), "outlook"), chapter(tr("&Keys"), "keys"), kLine,
             chapter(tr("&About Målbilde"), "about")}};
}

void MainMenu::setLanguage(Language language) {
    m_at.memory.setLanguage(language == Language::nb ? QStringLiteral("nb") : QStringLiteral("en"));
    m_at.catalogue.use(language);
}

} // namespace maalbilde
