#include "app/window_command.h"

#include "app/commands/commands.h"
#include "app/login_name.h"
#include "app/shipped_programme.h"
#include "app/usage.h"
#include "app/window_arguments.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStyleFactory>
#include <cstdlib>
#include <iostream>
#include <memory>

namespace maalbilde {

namespace {

/// What to say when Qt finds no display. Qt's handler of messages is a plain function and then the process
/// ends: nothing else can hold the sentence.
std::string& noDisplaySentence() {
    static std::string sentence;
    return sentence;
}

void endWithoutDisplay(QtMsgType type, const QMessageLogContext& /*context*/, const QString& /*message*/) {
    if (type != QtFatalMsg)
        return; // Qt's own reasons come before its last words
    std::cerr << noDisplaySentence() << std::endl;
    std::_Exit(static_cast<int>(ExitStatus::failed));
}

std::unique_ptr<QApplication> applicationOnDisplay(int& argumentCount, char** program) {
    qInstallMessageHandler(endWithoutDisplay);
    auto application = std::make_unique<QApplication>(argumentCount, program);
    qInstallMessageHandler(nullptr);
    return application;
}

void makeCitizen() {
    QApplication::setApplicationName(QStringLiteral("maalbilde"));
    QApplication::setDesktopFileName(QStringLiteral("maalbilde"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon icon;
    for (const char* file : {":/icons/maalbilde-64.png", ":/icons/maalbilde-256.png"})
        icon.addFile(QLatin1String(file));
    QApplication::setWindowIcon(icon);
}

/// Reads the words and puts into words what may have to be said without a display, before there is one.
tl::expected<WindowArguments, ExitStatus> understood(const std::vector<std::string>& arguments,
                                                     Language otherwise, const Session& session) {
    const Catalogue catalogue(languageAskedFor(arguments).value_or(otherwise));
    noDisplaySentence() =
        "maalbilde: " + Commands::tr("There is no display to open a window on. Start the program "
                                     "on a desktop, or use a command; see maalbilde --help.")
                            .toStdString();
    auto read =
        readWindowArguments(arguments, {session.clock, catalogue.language(), session.out, session.err});
    if (read && !read->language)
        read->language = otherwise;
    return read;
}

ShippedFiles shippedFiles() {
    ShippedFiles shipped{.programmes = {}, .example = {loginName(), exampleProgramme(), exampleFigures()}};
    for (const std::string_view definition : shippedProgrammes())
        shipped.programmes.push_back({loginName(), definition});
    return shipped;
}

} // namespace

ExitStatus runWindow(char* program, const std::vector<std::string>& arguments, const Clock& clock,
                     std::ostream& out, std::ostream& err) {
    int argumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    QSettings settings(QStringLiteral("maalbilde"), QStringLiteral("maalbilde"));
    const Language remembered =
        parseLanguage(WindowMemory(settings).language().toStdString()).value_or(Language::nb);
    tl::expected<WindowArguments, ExitStatus> asked = tl::unexpected(ExitStatus::usage);
    {
        const QCoreApplication words(argumentCount, &program);
        asked = understood(arguments, remembered, {clock, remembered, out, err});
    }
    if (!asked)
        return asked.error();
    const auto application = applicationOnDisplay(argumentCount, &program);
    makeCitizen();
    Catalogue catalogue(*asked->language);
    Document document(clock);
    MainWindow window(document, catalogue, settings,
                      {filePrompts(), entryPrompts(), restorePrompt(), revisionPrompt(), mergePrompt(),
                       reportPrompts(), picturePrompts(), exportPrompt(), templatePrompt(), fetchPrompts()},
                      shippedFiles());
    window.begin(asked->wish);
    window.show();
    QApplication::exec();
    return ExitStatus::done;
}

} // namespace maalbilde
