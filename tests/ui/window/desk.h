#pragma once

#include "core/definition/programme_json.h"
#include "tests/support/example_snapshot.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/file_path.h"
#include "ui/text/language.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_line.h"
#include "ui/window/page_list.h"

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>

namespace maalbilde {

/// Figures of jobs up to the second quarter of 2017.
inline constexpr auto kFigures = "indicator,place,quarter,value\n"
                                 "jobs,elverum,2016K1,4\n"
                                 "jobs,aamot,2017K2,3\n";

/// The real window with everything it needs, on 10 July 2017, as a user meets it.
class Desk {
public:
    Desk() { restart(); }

    /// Closes the window and starts the program again with the same settings.
    void restart() {
        if (m_window)
            m_window->close();
        m_window.reset();
        m_document = std::make_unique<Document>(m_clock);
        const FilePrompts files{.fileToOpen = [this](QWidget*) { return answer; },
                                .newFile =
                                    [this](QWidget*, const QString& name) {
                                        proposedName = name;
                                        return answer;
                                    },
                                .copy = [this](QWidget*) { return answer; },
                                .dataToOpen = [this](QWidget*) { return answer; },
                                .definitionToOpen = [this](QWidget*) { return answer; },
                                .definitionToSave = [this](QWidget*) { return answer; }};
        const EntryPrompts entry{.author = [this](QWidget*, const QString&) { return userName; },
                                 .reason =
                                     [this](QWidget*, const QString& cells) {
                                         asked << cells;
                                         return reason;
                                     },
                                 .conflict =
                                     [this](QWidget*, const Conflict& conflict) {
                                         conflicts.push_back(conflict);
                                         return keepsOwn;
                                     },
                                 .leaveBehind = [this](QWidget*, int) { return leaves; },
                                 .leaveComment = [this](QWidget*) { return leaves; },
                                 .leaveDraft =
                                     [this](QWidget*) {
                                         ++draftsAskedAbout;
                                         return leaves;
                                     }};
        const RestorePrompt restore = [this](QWidget*, const RestoreQuestion& question) {
            offered = question.copies;
            previews.clear();
            for (std::size_t copy = 0; copy < question.copies.size(); ++copy)
                previews.push_back(question.preview(copy));
            return restored;
        };
        const RevisionPrompt revision = [this](QWidget*, const RevisionQuestion& question) {
            revised = question;
            ++revisionsAskedAbout;
            return answerTo(question);
        };
        const MergePrompt merge = [this](QWidget*, const MergeQuestion& question) {
            merged = question;
            return keptInMerge;
        };
        const ExportPrompt exported = [this](QWidget*, const QString& proposed) {
            exportProposed = proposed;
            return exportName;
        };
        const PicturePrompts pictures{.wish =
                                          [this](QWidget*, const PictureWish& last) {
                                              proposedWish = last;
                                              return pictureWish;
                                          },
                                      .file =
                                          [this](QWidget*, const QString& name) {
                                              proposedName = name;
                                              return answer;
                                          }};
        const TemplatePrompt startFrom = [this](QWidget*, const std::vector<TemplateChoice>& choices) {
            templates = choices;
            return startedFrom;
        };
        const FetchPrompts fetch{
            .wish = [this](QWidget*, const FetchQuestion&) { return fetchAnswer; },
            .consent = [](QWidget*, const QString&, const QString&) { return true; },
            .progress = [](QWidget*, const QString&,
                           const std::function<void()>&) { return std::unique_ptr<FetchProgress>(); }};
        m_window = std::make_unique<MainWindow>(
            *m_document, m_catalogue, m_settings,
            Prompts{files, entry, restore, revision, merge, reportAnswers(), pictures, exported, startFrom,
                    fetch},
            ShippedFiles{.programmes = shippedProgrammes(), .example = {"Kari", m_definition, kFigures}});
        m_window->show();
    }

    std::filesystem::path makeFile(const char* name) {
        const std::filesystem::path path = folder.path() / name;
        REQUIRE(maalbilde::makeFile(path, {"Kari", m_definition, kFigures}, m_clock).has_value());
        return path;
    }

    MainWindow& window() { return *m_window; }

    Document& document() { return *m_document; }

    template <typename Part>
    Part& part() {
        auto* found = m_window->findChild<Part*>();
        REQUIRE(found != nullptr);
        return *found;
    }

    [[nodiscard]] QString notice() { return part<NoticeLine>().sentence(); }

    [[nodiscard]] QWidget* shownPage() { return part<QStackedWidget>().currentWidget(); }

    /// The choice of a menu that has this key; pressing it is what the test does.
    QAction& byKey(const QString& key) {
        for (const QAction* menu : m_window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->shortcut() == QKeySequence(key))
                    return *action;
        FAIL("no choice has the key " << key.toStdString());
        throw std::logic_error("unreachable");
    }

    QAction& byText(const QString& text) {
        for (const QAction* menu : m_window->menuBar()->actions())
            for (QAction* action : menu->menu()->actions())
                if (action->text() == text)
                    return *action;
        FAIL("no choice is called " << text.toStdString());
        throw std::logic_error("unreachable");
    }

    /// The list of quarters or of places, by what can be chosen in it.
    QComboBox& listWith(const QString& choice) {
        for (QComboBox* list : part<Head>().findChildren<QComboBox*>())
            if (list->findText(choice) >= 0)
                return *list;
        FAIL("nothing offers " << choice.toStdString());
        throw std::logic_error("unreachable");
    }

    void choose(const QString& text) {
        QComboBox& list = listWith(text);
        list.setCurrentIndex(list.findText(text));
        emit list.activated(list.currentIndex());
    }

    TemporaryFolder folder;
    QString answer;               ///< of the user, to any question for a file
    QString userName;             ///< of the user, when asked for it
    QString reason;               ///< of the user, when asked why figures are changed
    bool keepsOwn = false;        ///< of two figures for the same cell
    bool leaves = false;          ///< figures or a comment behind that are not kept
    int draftsAskedAbout = 0;     ///< whether they may be left behind
    int restored = -1;            ///< of the copies that are offered
    std::vector<QString> offered; ///< copies of the file
    std::vector<RestorePreview> previews;
    RevisionQuestion revised;                     ///< what a change of the programme was said to do
    int revisionsAskedAbout = 0;                  ///< changes of the programme
    bool acceptsLosses = false;                   ///< of figures, by a change of the programme
    MergeQuestion merged;                         ///< what two have changed in the programme
    std::optional<std::vector<bool>> keptInMerge; ///< of the two: true for the other's
    int startedFrom = -1;                         ///< of the templates that are offered
    std::optional<FetchAnswer> fetchAnswer;       ///< what the user wants of a statistics bank
    std::vector<TemplateChoice> templates;        ///< to start a new programme from
    QString exportName;                           ///< where the user exports figures to
    QString exportProposed;                       ///< to the user, as a name for them
    QString proposedName;                         ///< of a report or picture, to the user
    std::optional<PictureWish> pictureWish;       ///< of the user, when asked how; none: the user gives up
    PictureWish proposedWish;                     ///< to the user
    QStringList asked;                            ///< for reasons
    std::vector<Conflict> conflicts;              ///< asked about

private:
    /// A printer that prints into the file of the answer.
    void printTo(const QString& file, const PaintPrinter& paint) {
        if (file.isEmpty())
            return;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setFullPage(true);
        printer.setPageSize(QPageSize(QPageSize::A4));
        paint(printer);
    }

    /// What the dialog lets a user answer.
    [[nodiscard]] std::optional<QString> answerTo(const RevisionQuestion& question) const {
        if ((question.needsReason && reason.isEmpty()) || (!question.losses.isEmpty() && !acceptsLosses))
            return std::nullopt;
        return reason;
    }

    ReportPrompts reportAnswers() {
        const auto print = [this](QWidget*, const PaintPrinter& paint) { printTo(answer, paint); };
        return {.file =
                    [this](QWidget*, const QString& name) {
                        proposedName = name;
                        return answer;
                    },
                .print = print,
                .preview = print};
    }

    /// The small programme of the tests comes first, then the real templates.
    std::vector<NewFile> shippedProgrammes() {
        std::vector<NewFile> programmes{{"Kari", m_definition}};
        for (const std::string& definition : m_templates)
            programmes.push_back({"Kari", definition});
        return programmes;
    }

    FixedClock m_clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Catalogue m_catalogue{Language::nb};
    QSettings m_settings{QString::fromStdString((folder.path() / "settings.ini").string()),
                         QSettings::IniFormat};
    std::vector<std::string> m_templates{exampleFile("/programmes/one_municipality.json"),
                                         exampleFile("/programmes/ten_municipalities.json")};
    std::string m_definition = writeProgramme(smallProgramme());
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace maalbilde
