// How long it takes from another quarter chosen, or a figure typed, to the page repainted, in the real window
// at 1920 × 1080. What is typed goes to the disk too, so files are best on one in memory. Promised: under 16
// ms on the example of Elverumregionen, under 50 ms on a file of national size. Usage: repaint_benchmark
// EXAMPLE_FILE NATIONAL_FILE

#include "ui/document/document.h"
#include "ui/figures/entry_table_view.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>

namespace {

using namespace maalbilde;

/// Answers in the user's place.
Prompts prompts() {
    Prompts answers;
    answers.entry.author = [](QWidget*, const QString&) { return QStringLiteral("bench"); };
    answers.entry.reason = answers.entry.author;
    return answers;
}

/// The window on one page of a file, settled.
class Scene {
public:
    Scene(const char* file, const char* page)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_document(m_clock), m_window(m_document, m_catalogue, m_settings, prompts(), {}) {
        m_window.resize(1920, 1080);
        m_window.begin({.file = file, .page = page, .asOf = std::nullopt, .place = {}, .theme = {}});
        m_window.show();
        QApplication::processEvents();
    }

    [[nodiscard]] bool isOpen() const { return m_document.isOpen(); }

    [[nodiscard]] QuarterRange period() const { return m_document.programme().period; }

    void chooseQuarter(Quarter quarter) {
        emit m_window.findChild<Head*>()->asOfChosen(quarter);
        QApplication::processEvents();
    }

    /// Types in the cell that the keyboard is in.
    void typeFigure(int number) {
        auto& table = *m_window.findChild<EntryTableView*>();
        table.model()->setData(table.currentIndex(), QString::number(number));
        QApplication::processEvents();
    }

    /// Pastes figures over all that the grid shows; how many cells there were.
    int pasteEverywhere(int number) {
        auto& table = *m_window.findChild<EntryTableView*>();
        const int rows = table.model()->rowCount();
        const int columns = table.model()->columnCount();
        const QString row = QStringList(columns, QString::number(number)).join(QLatin1Char('\t'));
        QApplication::clipboard()->setText(QStringList(rows, row).join(QLatin1Char('\n')));
        table.setCurrentIndex(table.model()->index(0, 0));
        QKeyEvent paste(QEvent::KeyPress, Qt::Key_V, Qt::ControlModifier);
        QApplication::sendEvent(&table, &paste);
        QApplication::processEvents();
        return rows * columns;
    }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    SystemClock m_clock;
    Catalogue m_catalogue{Language::nb};
    Document m_document;
    MainWindow m_window;
};

void repaint(benchmark::State& state, const char* file, const char* page) {
    Scene scene(file, page);
    if (!scene.isOpen())
        return state.SkipWithError("the file cannot be opened");
    const QuarterRange period = scene.period();
    int step = 0;
    for (auto _ : state) // to and fro in the later half, where all charts are full
        scene.chooseQuarter(period.last() - step++ % (period.count() / 2));
}

/// Enters again and again into a copy of the file, open on the page for entering figures.
template <typename Enter>
void enterInto(benchmark::State& state, const char* file, Enter enter) {
    const QTemporaryDir folder;
    const std::filesystem::path copy = folder.filePath(QStringLiteral("copy")).toStdString();
    std::filesystem::copy_file(file, copy);
    Scene scene(copy.c_str(), "entry");
    if (!scene.isOpen())
        return state.SkipWithError("the file cannot be opened");
    int number = 0;
    for (auto _ : state)
        enter(scene, ++number);
}

void typeFigure(benchmark::State& state, const char* file) {
    enterInto(state, file, [](Scene& scene, int number) { scene.typeFigure(number % 50); });
}

void pasteBlock(benchmark::State& state, const char* file) {
    enterInto(state, file,
              [&](Scene& scene, int number) { state.counters["cells"] = scene.pasteEverywhere(number); });
}

void promise(const std::string& name, const char* file, const char* firstTarget) {
    for (const char* page : {"overview", firstTarget})
        benchmark::RegisterBenchmark((name + '/' + page).c_str(), repaint, file, page)
            ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((name + "/typed figure, with the disk").c_str(), typeFigure, file)
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark((name + "/pasted block").c_str(), pasteBlock, file)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(3);
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 3)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    promise("elverum", argv[1], "2");
    promise("national", argv[2], "2");
    benchmark::RunSpecifiedBenchmarks();
}
