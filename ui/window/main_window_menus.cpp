#include "ui/document/file_path.h"
#include "ui/parts/picture_menu.h"
#include "ui/text/cell_names.h"
#include "ui/window/fetch_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/page_ids.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QStackedWidget>

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

/// An `&` of a name is no mark for the keyboard.
QString asMenuText(QString name) {
    return name.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace

void MainWindow::rebuildMenus() {
    fillMenus(*menuBar(), {fileMenu(), editMenu(), pageMenu(), viewMenu(), helpMenu()});
}

MenuContent MainWindow::fileMenu() {
    MenuContent menu{tr("&File"),
                     {choice(tr("&New programme …"), QKeySequence::New, [this] { chooseAndMake(); }),
                      choice(tr("&Open …"), QKeySequence::Open, [this] { askAndOpen(); }),
                      choice(tr("Look at the &example"), {}, [this] { openExample(); }),
                      choice(
                          tr("Save a &copy …"), QKeySequence(QStringLiteral("Ctrl+Shift+S")),
                          [this] { askAndCopy(); }, m_document.isOpen()),
                      choice(
                          tr("&Restore from a copy …"), {}, [this] { askAndRestore(); },
                          m_document.isOpen() || m_unreadable),
                      kLine,
                      choice(
                          tr("Save &picture …"), QKeySequence(QStringLiteral("Ctrl+E")),
                          [this] { useShownChart(PictureUse::save); }, m_document.isOpen() && showsTarget()),
                      choice(
                          tr("&Import figures …"), QKeySequence(QStringLiteral("Ctrl+I")),
                          [this] { m_import->askAndOpen(); }, m_document.isOpen()),
                      choice(
                          tr("I&mport what was copied"), QKeySequence(QStringLiteral("Ctrl+Shift+V")),
                          [this] { m_import->paste(); }, m_document.isOpen()),
                      choice(
                          tr("&Fetch from Statistics Norway …"), QKeySequence(), [this] { m_fetch->start(); },
                          m_document.isOpen()),
                      choice(
                          tr("E&xport figures …"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                          [this] { askAndExport(); }, m_document.isOpen()),
                      choice(
                          tr("Make the &board report …"), QKeySequence(QStringLiteral("Ctrl+Shift+R")),
                          [this] { askAndReport(); }, m_document.isOpen()),
                      choice(
                          tr("Pre&view the printed report …"), QKeySequence(QStringLiteral("Ctrl+Shift+P")),
                          [this] { previewReport(); }, m_document.isOpen()),
                      choice(
                          tr("&Print the board report …"), QKeySequence(QStringLiteral("Ctrl+P")),
                          [this] { printReport(); }, m_document.isOpen()),
                      kLine}};
    const QStringList recent = m_memory.recentFiles();
    for (const QString& path : recent)
        menu.choices.push_back(
            choice(asMenuText(QFileInfo(path).fileName()), {}, [this, path] { openFile(systemPath(path)); }));
    if (!recent.isEmpty())
        menu.choices.push_back(kLine);
    menu.choices.push_back(choice(tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
    return menu;
}

MenuChoice MainWindow::undoChoice() {
    const std::vector<FigureKey> cells = m_document.cellsToUndo();
    const QString text = cells.empty() ? tr("&Undo") : tr("&Undo: %1").arg(namesOf(cells));
    return choice(
        text, QKeySequence(QStringLiteral("Ctrl+Z")), [this] { tell(m_document.undo()); }, !cells.empty());
}

MenuChoice MainWindow::redoChoice() {
    const std::vector<FigureKey> cells = m_document.cellsToRedo();
    const QString text = cells.empty() ? tr("&Redo") : tr("&Redo: %1").arg(namesOf(cells));
    return choice(
        text, QKeySequence(QStringLiteral("Ctrl+Y")), [this] { tell(m_document.redo()); }, !cells.empty());
}

QString MainWindow::namesOf(const std::vector<FigureKey>& cells) const {
    return asMenuText(cellNames(m_document.programme(), cells, m_catalogue.language()));
}

MenuContent MainWindow::editMenu() {
    const QString author = QString::fromStdString(m_document.author());
    return {tr("&Edit"),
            {undoChoice(), redoChoice(), kLine,
             choice(
                 tr("&Back to the present"), {}, [this] { returnToPresent(); },
                 m_document.isOpen() && m_document.knownAt().has_value()),
             kLine,
             choice(author.isEmpty() ? tr("&Who is typing …")
                                     : tr("&Who is typing: %1 …").arg(asMenuText(author)),
                    {}, [this] { askForAuthor(); })}};
}

MenuContent MainWindow::pageMenu() {
    MenuContent menu{tr("&Pages"), {}};
    if (!m_document.isOpen())
        return menu;
    const auto add = [&](const QString& name, const QString& id) {
        const auto number = menu.choices.size() + 1;
        const QKeySequence key =
            number > 9 ? QKeySequence() : QKeySequence(QStringLiteral("Ctrl+%1").arg(number));
        menu.choices.push_back(choice(asMenuText(name), key, [this, id] {
            showPage(id);
            m_pages->currentWidget()->setFocus(); // from the keyboard one goes on in the page
        }));
    };
    add(tr("Overview"), kOverviewId);
    for (const Target& target : m_document.programme().targets)
        add(QString::fromStdString(m_catalogue.language() == Language::nb ? target.name.nb : target.name.en),
            QString::fromStdString(target.id));
    add(tr("Enter figures"), kEntryId);
    add(tr("Import"), kImportId);
    add(tr("Log"), kLogId);
    add(tr("The programme"), kProgrammeId);
    return menu;
}

MenuContent MainWindow::viewMenu() {
    const auto theme = [this](const QString& text, ThemeChoice wanted) {
        return setting(text, m_themeChoice == wanted, [this, wanted] {
            m_themeChoice = wanted;
            m_memory.setTheme(wanted);
            applyTheme();
        });
    };
    const auto language = [this](const QString& name, Language wanted) {
        return setting(name, m_catalogue.language() == wanted, [this, wanted] { setLanguage(wanted); });
    };
    const auto larger = [this](int step) {
        return [this, step] { setTextSize(m_memory.textSize() + step); };
    };
    return {tr("&View"),
            {choice(tr("&Larger text"), QKeySequence::ZoomIn, larger(kTextStep)),
             choice(tr("&Smaller text"), QKeySequence::ZoomOut, larger(-kTextStep)),
             choice(tr("&Ordinary text size"), QKeySequence(QStringLiteral("Ctrl+0")),
                    [this] { setTextSize(100); }),
             kLine, theme(tr("Colours of the &desktop"), ThemeChoice::desktop),
             theme(tr("L&ight"), ThemeChoice::light), theme(tr("&Dark"), ThemeChoice::dark), kLine,
             language(QStringLiteral("Bokmål"), Language::nb),
             language(QStringLiteral("English"), Language::en), kLine,
             choice(tr("&Full screen"), QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); })}};
}

} // namespace maalbilde
