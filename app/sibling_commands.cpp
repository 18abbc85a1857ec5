#include "app/sibling_commands.h"

#include "app/commands/commands.h"
#include "core/values/contract.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maalbilde {

namespace {

struct SiblingCommand {
    std::string_view name;
    const char* program;
    QString (*description)();
};

constexpr auto kDraw = "maalbilde-draw";
constexpr auto kFetch = "maalbilde-fetch";

constexpr std::array kSiblingCommands{SiblingCommand{"chart", kDraw, chartCommandDescription},
                                      SiblingCommand{"report", kDraw, reportCommandDescription},
                                      SiblingCommand{"fetch", kFetch, fetchCommandDescription}};

} // namespace

QString chartCommandDescription() {
    return Commands::tr("Save a target's chart as a picture");
}

QString reportCommandDescription() {
    return Commands::tr("Write the board report, as PDF or as a document");
}

QString fetchCommandDescription() {
    return Commands::tr("Fetch figures from Statistics Norway and import them, all or nothing");
}

const char* siblingFor(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--language") {
            ++i; // its value is no command
        } else if (!arguments[i].starts_with("-")) {
            const auto* const found =
                std::ranges::find(kSiblingCommands, arguments[i], &SiblingCommand::name);
            return found == kSiblingCommands.end() ? nullptr : found->program;
        }
    }
    return nullptr;
}

void nameSiblingCommands(CLI::App& root, Action& chosen) {
    for (const SiblingCommand& command : kSiblingCommands)
        root.add_subcommand(std::string(command.name), command.description().toStdString())
            ->callback([&chosen] {
                chosen = [](const Session&) -> ExitStatus {
                    require(false, "main goes over to the program that has the command");
                    return ExitStatus::failed;
                };
            });
}

} // namespace maalbilde
