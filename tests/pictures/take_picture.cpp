#include "app/shipped_programme.h"
#include "app/window_arguments.h"
#include "tests/support/fixed_clock.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <iostream>

namespace {

using namespace maalbilde;

/// What a picture is taken of, beside what the window itself is asked for.
struct Wish {
    std::string picture;
    int width = 1280;
    int height = 800;
    double pixelRatio = 1;
    int textSize = 100;
    std::string today = "2017-07-10"; // fixed, so that the same program gives the same picture
    std::vector<std::string> window;
};

void describe(CLI::App& app, Wish& wish) {
    app.add_option("PICTURE", wish.picture, "PNG file to write")->required();
    app.add_option("--width", wish.width);
    app.add_option("--height", wish.height);
    app.add_option("--pixel-ratio", wish.pixelRatio, "pixels of the screen to one of the window");
    app.add_option("--text-size", wish.textSize, "in per cent");
    app.add_option("--today", wish.today);
    app.allow_extras(); // what the window is to show, in the program's own words
}

bool take(const Wish& wish) {
    const FixedClock clock(Timestamp(1'499'680'800'000), *parseDate(wish.today));
    const auto asked = readWindowArguments(wish.window, {clock, Language::nb, std::cout, std::cerr});
    if (!asked)
        return false;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    WindowMemory(settings).setTextSize(wish.textSize);
    Catalogue catalogue(asked->language.value_or(Language::nb));
    Document document(clock);
    const ShippedFiles shipped{.programmes = {{"Kari Nordmann", shippedProgrammes().front()}},
                               .example = {"Kari Nordmann", exampleProgramme(), exampleFigures()}};
    MainWindow window(document, catalogue, settings, {}, shipped);
    window.resize(wish.width, wish.height);
    window.begin(asked->wish);
    window.show();
    QApplication::processEvents();
    return window.grab().save(QString::fromStdString(wish.picture));
}

} // namespace

// Takes a picture of the window on any state that its options reach, without a display.
int main(int argc, char* argv[]) {
    CLI::App app("Takes a picture of the window; other words are those of maalbilde itself.");
    Wish wish;
    describe(app, wish);
    CLI11_PARSE(app, argc, argv);
    wish.window = app.remaining();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(wish.pixelRatio));
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (take(wish))
        return EXIT_SUCCESS;
    std::cerr << "no picture was written to " << wish.picture << '\n';
    return EXIT_FAILURE;
}
