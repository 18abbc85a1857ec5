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
    noDisplaySentence() =
        "maalbilde: " + Commands::tr("There is no display to open a window on. Start the program from a desktop, "
                                     "or use a command; see maalbilde --help.")
                            .toStdString();
    qInstallMessageHandler(endWithoutDisplay);
    auto application = std::make_unique<QApplication>(argumentCount, program);
    qInstallMessageHandler(nullptr);
    return application;
}

void makeCitizen(QApplication& application) {
    QApplication::setApplicationName(QStringLiteral("maalbilde"));
    QApplication::setApplicationDisplayName(QStringLiteral("Målbilde"));
    QApplication::setDesktopFileName(QStringLiteral("maalbilde"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QIcon icon;
    for (const char* file : {":/icons/maalbilde-64.png", ":/icons/maalbilde-256.png"})
        icon.addFile(QLatin1String(file));
    application.setWindowIcon(icon);
}

} // namespace

ExitStatus runWindow(char* program, const std::vector<std::string>& arguments, const Clock& clock,
                     std::ostream& out, std::ostream& err);

} // namespace maalbilde
