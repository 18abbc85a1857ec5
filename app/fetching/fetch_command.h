#pragma once

#include "app/command_line.h"
#include "app/fetching/agreement.h"
#include "ui/fetch/http_exchange.h"

class QSettings;

namespace maalbilde {

/// What the command that fetches has around it; tests have other surroundings than people.
struct FetchSurroundings {
    QSettings& settings;
    QString address; ///< from the environment; empty: the one in the settings
    Question ask = terminalQuestion();
    FetchLimits limits{};
    Waiting waiting = realWaiting();
};

/// Adds `fetch`. The surroundings must outlive the command.
void addFetchCommand(CLI::App& root, Action& chosen, FetchSurroundings& surroundings);

} // namespace maalbilde
