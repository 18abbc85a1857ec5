#include "ui/help/help_text.h"
#include "ui/help/help_window.h"
#include "ui/window/main_window.h"
#include "ui/window/page_ids.h"

#include <QWhatsThis>

namespace maalbilde {

/// The chapter about the page that one is on.
QString MainWindow::chapterHere() const {
    if (!m_document.isOpen())
        return QStringLiteral("start");
    if (showsEntry())
        return QStringLiteral("entry");
    if (showsImport())
        return QStringLiteral("import");
    if (showsLog())
        return QStringLiteral("log");
    if (showsProgramme())
        return QStringLiteral("programme");
    return m_page == kOverviewId ? QStringLiteral("overview") : QStringLiteral("target");
}

void MainWindow::openHelp(const QString& chapter) {
    if (m_help == nullptr) {
        m_help = new HelpWindow(this);
        m_help->setTheme(m_theme);
    }
    fillHelp();
    m_help->open(chapter);
}

void MainWindow::fillHelp() {
    const Programme* programme = m_document.isOpen() ? &m_document.programme() : nullptr;
    m_help->setChapters(helpChapters(m_catalogue.language(), programme));
}

MenuContent MainWindow::helpMenu() {
    const auto chapter = [this](const QString& text, const char* id) {
        return MenuChoice{.text = text, .key = {}, .chosen = [this, id] { openHelp(QLatin1String(id)); }};
    };
    return {tr("&Help"),
            {MenuChoice{.text = tr("Help about this &page"),
                        .key = QKeySequence(Qt::Key_F1),
                        .chosen = [this] { openHelp(chapterHere()); }},
             MenuChoice{.text = tr("&What is this?"),
                        .key = QKeySequence(QStringLiteral("Shift+F1")),
                        .chosen = [] { QWhatsThis::enterWhatsThisMode(); }},
             MenuChoice{}, chapter(tr("How &status is computed"), "status"),
             chapter(tr("What the &outlook can say"), "outlook"), chapter(tr("&Keys"), "keys"), MenuChoice{},
             chapter(tr("&About Målbilde"), "about")}};
}

} // namespace maalbilde
