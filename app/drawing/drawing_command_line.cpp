#include "app/drawing/drawing_command_line.h"

namespace maalbilde {

void addDrawingCommands(CLI::App& root, Action& chosen) {
    addChartCommand(root, chosen);
    addReportCommand(root, chosen);
}

} // namespace maalbilde
