#include "app/drawing_commands.h"

#include "app/commands/commands.h"
#include "core/values/contract.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, 2> kDrawingCommands{"chart", "report"};

} // namespace

QString chartCommandDescription() {
    return Commands::tr("Save a target's chart as a picture");
}

QString reportCommandDescription() {
    return Commands::tr("Write the board report, as PDF or as a document");
}

bool asksForDrawing(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--language")
            ++i; // its value is no command
        else if (!arguments[i].starts_with("-"))
            return std::ranges::find(kDrawingCommands, arguments[i]) != kDrawingCommands.end();
    }
    return false;
}

void nameDrawingCommands(CLI::App& root, Action& chosen) {
    const auto name = [&](std::string_view command, const QString& description) {
        root.add_subcommand(std::string(command), description.toStdString())->callback([&chosen] {
            chosen = [](const Session&) -> ExitStatus {
                require(false, "main goes over to the program that draws");
                return ExitStatus::failed;
            };
        });
    };
    name("chart", chartCommandDescription());
    name("report", reportCommandDescription());
}

} // namespace maalbilde
