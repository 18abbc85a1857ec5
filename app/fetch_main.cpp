#include "app/fetching/fetch_command.h"
#include "app/program_start.h"
#include "core/values/calendar.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSettings>
#include <iostream>

// The program with the command that fetches; maalbilde goes over to it for it. No other command knows the
// network.
int main(int argc, char* argv[]) {
    const auto arguments = maalbilde::beginProgram(argc, argv);
    maalbilde::ignoreMachineLocale();
    QLoggingCategory::setFilterRules(QStringLiteral("qt.*=false")); // we say ourselves what went wrong
    int qtArgumentCount = 1; // Qt takes options of its own out of the list; the command line is ours
    const QCoreApplication application(qtArgumentCount, argv);
    const maalbilde::SystemClock clock;
    QSettings settings(QStringLiteral("maalbilde"), QStringLiteral("maalbilde")); // as the window has them
    maalbilde::FetchSurroundings surroundings{.settings = settings,
                                              .address = qEnvironmentVariable("MAALBILDE_STATISTICS")};
    const auto addFetch = [&](CLI::App& root, maalbilde::Action& chosen) {
        maalbilde::addFetchCommand(root, chosen, surroundings);
    };
    return static_cast<int>(maalbilde::runCommandLine(arguments, clock, std::cout, std::cerr, addFetch));
}
