#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#include "ui/prompts/prompts.h"
#include "ui/window/appearance.h"
#include "ui/window/menus.h"
#include "ui/window/window_memory.h"
#endif

#include <QMainWindow>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

class QStackedWidget;
class QTemporaryDir;

namespace maalbilde {

class EntryPage;
class FetchFlow;
class HelpWindow;
class LogPage;
class Head;
class ImportFlow;
class NoticeLine;
struct PageEntry;
class OverviewPage;
class PageList;
class PastLine;
enum class PictureForm;
enum class PictureUse;
struct PictureSubject;
class ProgrammeChange;
class ProgrammePage;
class StartPage;
class TargetPage;
struct BoardReport;

/// What the program brings with it for a first start.
struct ShippedFiles {
    std::vector<NewFile> programmes; ///< to start a new one from; that of Elverumregionen comes first
    NewFile example;
};

/// What was asked for from outside; what is absent is as it was left last time.
struct WindowWish {
    std::optional<std::filesystem::path> file;
    std::optional<std::string> page; ///< a number, `overview`, or a target's id or name
    std::optional<Quarter> asOf;
    std::optional<std::string> place; ///< as Programme::findPlace reads it
    std::optional<ThemeChoice> theme;
};

/// The window: a list of pages at the left, the quarter and the place they speak of above them, and a line
/// for what went wrong. It knows nothing of the subject. All that it is given must outlive it.
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
    /// Makes the example anew, in a folder that goes with the window.
    void openExample();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectParts();

    void tell(const Error& error);
    void tell(const Result<void>& done);
    /// True if it is known who is typing: asks where nobody has said yet.
    bool authorIsKnown();
    void askForAuthor();
    void askAndOpen();
    void askAndMake(const NewFile& content);
    void chooseAndMake();
    void askAndCopy();
    void askAndReport();
    void printReport();
    void previewReport();
    [[nodiscard]] BoardReport currentReport() const;
    void askAndExport();
    void askAndRestore();
    void offerCopies(const std::filesystem::path& path);
    [[nodiscard]] QString nameOf(const KeptCopy& copy) const;
    [[nodiscard]] RestorePreview previewOf(const KeptCopy& copy) const;
    void remarkOnFolder(const QString& path);

    void documentOpened();
    void figuresChanged();
    void showPage(const QString& page);
    void showWished(const WindowWish& wish);
    void refresh();
    void refreshHead();
    void refreshPages(const ProgrammeSnapshot& snapshot);
    void showTarget(const ProgrammeSnapshot& snapshot);
    void keepComment(const QString& target, Quarter quarter, const QString& text);
    [[nodiscard]] bool showsTarget() const;
    [[nodiscard]] Result<PictureSubject> pictureOf(const QString& targetId, PictureForm form) const;
    void usePicture(const QString& targetId, PictureForm form, PictureUse use);
    void useShownChart(PictureUse use);
    void savePicture(const PictureSubject& picture);
    void copyPicture(const PictureSubject& picture);
    [[nodiscard]] ProgrammeSnapshot currentSnapshot() const;
    [[nodiscard]] QString pageNamed(const QString& text) const;
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] QString headNote() const;
    [[nodiscard]] TargetPage& targetPage();
    [[nodiscard]] EntryPage& entryPage();
    [[nodiscard]] LogPage& logPage();
    [[nodiscard]] bool showsLog() const;
    void lookBackAt(Timestamp moment);
    void returnToPresent();
    void beginAnew(Quarter asOf);
    [[nodiscard]] QString pastSentence() const;
    [[nodiscard]] ProgrammePage& programmePage();
    [[nodiscard]] QWidget& programmeWidget();
    [[nodiscard]] bool showsProgramme() const;
    void showProgramme();
    [[nodiscard]] ProgrammeChange& programmeChange();
    void askAndSaveDefinition();
    [[nodiscard]] bool showsImport() const;
    void connectImport();
    void connectFetch(QSettings& settings);
    void openDropped(const std::filesystem::path& path);
    [[nodiscard]] bool speaksOfQuarter() const;
    [[nodiscard]] bool showsEntry() const;
    [[nodiscard]] PageEntry entryOfEntryPage() const;
    /// True if nothing typed would be lost: asks where something would.
    bool mayLeave();
    bool mayLeaveFigures();
    bool mayLeaveComment();
    QWidget* widgetOf(const QString& page);

    void applyTheme();
    void setTextSize(int percent);
    void setLanguage(Language language);
    void toggleFullScreen();
    void retranslate();
    void rebuildMenus();
    [[nodiscard]] MenuContent fileMenu();
    [[nodiscard]] MenuContent editMenu();
    [[nodiscard]] MenuChoice undoChoice();
    [[nodiscard]] MenuChoice redoChoice();
    [[nodiscard]] QString namesOf(const std::vector<FigureKey>& cells) const;
    [[nodiscard]] MenuContent pageMenu();
    [[nodiscard]] MenuContent viewMenu();
    [[nodiscard]] MenuContent helpMenu();
    [[nodiscard]] QString chapterHere() const;
    void openHelp(const QString& chapter);
    void fillHelp();

    Document& m_document;
    Catalogue& m_catalogue;
    WindowMemory m_memory;
    Prompts m_prompts;
    ShippedFiles m_shipped;
    std::unique_ptr<QTemporaryDir> m_exampleFolder;
    std::optional<std::filesystem::path>
        m_unreadable;               ///< the file that could not be opened, if it has copies
    std::optional<Error> m_trouble; ///< what the notice line says, to be said in another language

    PageList* m_list;
    Head* m_head;
    PastLine* m_past;
    NoticeLine* m_notice;
    QStackedWidget* m_pages;
    StartPage* m_start;
    OverviewPage* m_overview;
    TargetPage* m_target = nullptr; ///< made when it is first looked at, as the next
    LogPage* m_log = nullptr;
    EntryPage* m_entry = nullptr;
    ProgrammePage* m_programme = nullptr;
    ProgrammeChange* m_change = nullptr;
    HelpWindow* m_help = nullptr;
    ImportFlow* m_import;
    FetchFlow* m_fetch;

    Theme m_theme;
    QPalette m_desktop; ///< before the theme took its place
    ThemeChoice m_themeChoice;
    QString m_page;
    std::optional<Quarter> m_asOf;
    std::optional<Quarter> m_asOfPresent; ///< to return to from the past
    std::optional<std::string> m_place;
};

} // namespace maalbilde
