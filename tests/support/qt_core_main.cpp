#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>

/// Catch2's main with the application object that translators and resources need; no display.
int main(int argc, char* argv[]) {
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3"); // Norway's time, wherever the test runs
    const QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
