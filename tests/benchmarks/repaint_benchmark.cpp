// How long it takes from another quarter chosen to the page repainted, in the real window at 1920 × 1080.
// Promised: under 16 ms on the example of Elverumregionen, under 50 ms on a file of national size.
// Usage: repaint_benchmark EXAMPLE_FILE NATIONAL_FILE

#include "ui/document/document.h"
#include "ui/window/head.h"
#include "ui/window/main_window.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>

namespace {

using namespace maalbilde;

/// The window on one page of a file, settled.
class Scene {
public:
    Scene(const char* file, const char* page)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
          m_document(m_clock), m_window(m_document, m_catalogue, m_settings, {}, {}) {
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

void promise(const std::string& name, const char* file, const char* firstTarget) {
    for (const char* page : {"overview", firstTarget})
        benchmark::RegisterBenchmark((name + '/' + page).c_str(), repaint, file, page)
            ->Unit(benchmark::kMillisecond);
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
