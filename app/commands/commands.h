#pragma once

#include "app/command_line.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <string>
#include <utility>

namespace maalbilde {

/// The words of the commands, for the translator.
class Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// Each adds one command to the command line and says through `chosen` what it does. Texts are in the language
// in force. Values are read as texts, so that a bad value is told in our own words and ends with 1, not
// with 2.

void addNewCommand(CLI::App& root, Action& chosen);
void addProgrammeCommand(CLI::App& root, Action& chosen);
void addRecordCommand(CLI::App& root, Action& chosen);
void addCommentCommand(CLI::App& root, Action& chosen);
void addImportCommand(CLI::App& root, Action& chosen);
void addStatusCommand(CLI::App& root, Action& chosen);
void addHistoryCommand(CLI::App& root, Action& chosen);
void addExportCommand(CLI::App& root, Action& chosen);
void addCheckCommand(CLI::App& root, Action& chosen);
void addInspectCommand(CLI::App& root, Action& chosen);

/// Adds a command whose options are read into an `Options` of its own and handed to `run` if it is the one
/// chosen. It takes the file that it works on first.
template <typename Options, typename Describe>
void addCommandOn(CLI::App& root, Action& chosen, const char* name, const QString& description,
                  const QString& file, ExitStatus (*run)(const Options&, const Session&),
                  Describe&& describe) {
    CLI::App* command = root.add_subcommand(name, description.toStdString());
    auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, file.toStdString())->required();
    describe(*command, *options);
    command->callback([options, run, &chosen] {
        chosen = [options, run](const Session& session) { return run(*options, session); };
    });
}

/// The same for a command on a Målbilde file.
template <typename Options, typename Describe>
void addCommand(CLI::App& root, Action& chosen, const char* name, const QString& description,
                ExitStatus (*run)(const Options&, const Session&), Describe&& describe) {
    addCommandOn<Options>(root, chosen, name, description, Commands::tr("the Målbilde file"), run,
                          std::forward<Describe>(describe));
}

} // namespace maalbilde
