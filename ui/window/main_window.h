#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#include "ui/prompts/prompts.h"
#include "ui/window/file_flow.h"
#include "ui/window/window_memory.h"
#include "ui/window/workplace.h"
#endif

#include <QMainWindow>
#include <filesystem>
#include <optional>
#include <string>

class QStackedWidget;

namespace maalbilde {

class AuthorFlow;
class EntryFlow;
class FetchFlow;
class FiguresExportFlow;
class Head;
class HeadFlow;
class HelpFlow;
class ImportFlow;
class LogFlow;
class Look;
class MainMenu;
class OverviewFlow;
class PageFlow;
class PageList;
class PastLine;
class PictureFlow;
class ProgrammeFlow;
class ReportFlow;
class SafetyFlow;
class StartPage;
class TargetFlow;

/// What was asked for from outside; what is absent is as it was left last time.
struct WindowWish {
    std::optional<std::filesystem::path> file;
    std::optional<std::string> page; ///< a number, `overview`, or a target's id or name
    std::optional<Quarter> asOf;
    std::optional<std::string> place; ///< as Programme::findPlace reads it
    std::optional<ThemeChoice> theme;
};

/// The window: a list of pages at the left, the quarter and the place they speak of above them, and a line
/// for what went wrong. It says which page is shown, and of what; what is done on a page, and with the file,
/// is the business of a flow each. It knows nothing of the subject. All that it is given must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Document& document, Catalogue& catalogue, QSettings& settings, Prompts prompts,
               ShippedFiles shipped);
    ~MainWindow() override;

    /// Does what was asked for: without a file the start page is shown. What cannot be done is said in a
    /// line of the window.
    void begin(const WindowWish& wish);

    /// Opens a file in the place of the one shown, or says why not.
    void openFile(const std::filesystem::path& path);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void makeFlows(ShippedFiles shipped, QSettings& settings);
    void makePages();
    void makeMenu();
    void connectDocument();
    void connectFlows();
    void connectPages();

    void documentOpened();
    void figuresChanged();
    void openDropped(const std::filesystem::path& path);
    bool mayLeave();

    void showWished(const WindowWish& wish);
    void showPage(const QString& page);
    void goTo(const QString& page);
    [[nodiscard]] QString pageMeant(const QString& text) const;
    [[nodiscard]] PageFlow& flowOf(const QString& page) const;
    [[nodiscard]] ProgrammeSnapshot shownSnapshot() const;
    void refresh();
    void rebuildMenus();
    void retranslate();
    void sayTitle();

    Document& m_document;
    Catalogue& m_catalogue;
    WindowMemory m_memory;
    Prompts m_prompts;

    PageList* m_list;
    Head* m_head;
    PastLine* m_past;
    NoticeLine* m_notice;
    QStackedWidget* m_pages;
    StartPage* m_start;

    Workplace m_at; ///< of the flows
    Look* m_look;
    HeadFlow* m_heading;
    AuthorFlow* m_author;
    FileFlow* m_files;
    SafetyFlow* m_safety;
    PictureFlow* m_pictures;
    ReportFlow* m_reports;
    FiguresExportFlow* m_figures;
    FetchFlow* m_fetch;
    HelpFlow* m_help;

    OverviewFlow* m_overview;
    TargetFlow* m_target;
    EntryFlow* m_entry;
    ImportFlow* m_import;
    LogFlow* m_log;
    ProgrammeFlow* m_programme;

    MainMenu* m_menu;

    QString m_page; ///< its id; empty until a file is open
};

} // namespace maalbilde
