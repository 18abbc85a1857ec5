#pragma once

#include "app/command_line.h"

namespace maalbilde {

/// Adds the commands that draw. They require a QGuiApplication; offscreen will do.
void addDrawingCommands(CLI::App& root, Action& chosen);

void addChartCommand(CLI::App& root, Action& chosen);
void addReportCommand(CLI::App& root, Action& chosen);

} // namespace maalbilde
