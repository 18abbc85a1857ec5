#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

/// Catch2's main with windows that no display shows.
int main(int argc, char* argv[]) {
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // Norway's time, wherever the test runs
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
