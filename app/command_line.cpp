#include "app/command_line.h"

#include "app/commands/commands.h"
#include "app/usage.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>
#include <ostream>
#include <system_error>

namespace maalbilde {

namespace {

void addCommands(CLI::App& root, Action& chosen) {
    addNewCommand(root, chosen);
    addProgrammeCommand(root, chosen);
    addRecordCommand(root, chosen);
    addCommentCommand(root, chosen);
    addImportCommand(root, chosen);
    addStatusCommand(root, chosen);
    addHistoryCommand(root, chosen);
    addExportCommand(root, chosen);
    addCheckCommand(root, chosen);
    addInspectCommand(root, chosen);
}

/// CLI11's own words in the user's language.
void translateHelp(CLI::App& app) {
    app.get_formatter()->label("Usage", Commands::tr("Usage").toStdString());
    app.get_formatter()->label("OPTIONS", Commands::tr("OPTIONS").toStdString());
    app.get_formatter()->label("SUBCOMMAND", Commands::tr("COMMAND").toStdString());
    app.get_formatter()->label("Subcommands", Commands::tr("Commands").toStdString());
    app.get_formatter()->label("Positionals", Commands::tr("Arguments").toStdString());
    app.get_formatter()->label("REQUIRED", Commands::tr("(required)").toStdString());
    app.get_formatter()->label("Excludes", Commands::tr("not with").toStdString());
    app.get_formatter()->label("Needs", Commands::tr("only with").toStdString());
    app.get_formatter()->label("TEXT", Commands::tr("TEXT").toStdString());
    for (CLI::Option* option : app.get_options())
        option->group(Commands::tr("Options").toStdString());
}

/// What every command has: --help and --language.
void addCommonOptions(CLI::App& app, std::string& language) {
    app.set_help_flag("-h,--help", Commands::tr("print this help").toStdString());
    app.add_option("--language", language, Commands::tr("nb (Bokmål) or en (English)").toStdString());
}

void describe(CLI::App& root, std::string& language) {
    root.description(
        Commands::tr("Målbilde: does a regional development programme reach its goals?").toStdString());
    root.set_version_flag("--version", "Målbilde " MAALBILDE_VERSION,
                          Commands::tr("print the version").toStdString());
    root.footer(Commands::tr("Without a command a window opens:\n"
                             "  maalbilde [FILE] [--page P] [--as-of Q] [--place P] [--language nb|en] "
                             "[--theme light|dark]")
                    .toStdString());
    root.require_subcommand(1);
    auto apps = root.get_subcommands({});
    apps.push_back(&root);
    for (CLI::App* app : apps) {
        addCommonOptions(*app, language);
        translateHelp(*app);
        if (app != &root)
            app->group(Commands::tr("Commands").toStdString());
    }
}

/// The word that should have been a command, if the first one that is no option is none.
std::optional<std::string> unknownCommand(const CLI::App& root, const std::vector<std::string>& arguments) {
    if (arguments.empty() || arguments.front().starts_with("-"))
        return std::nullopt;
    const auto known = root.get_subcommands(
        [&](const CLI::App* command) { return command->get_name() == arguments.front(); });
    return known.empty() ? std::optional(arguments.front()) : std::nullopt;
}

} // namespace

ExitStatus runCommandLine(const std::vector<std::string>& arguments, const Clock& clock, std::ostream& out,
                          std::ostream& err, const AddCommands& addMore) {
    const Result<Language> language = languageAskedFor(arguments);
    const Catalogue catalogue(language.value_or(Language::nb));
    const Session session{clock, catalogue.language(), out, err};
    if (!language)
        return session.fail(language.error());

    CLI::App root("", "maalbilde");
    Action chosen;
    std::string languageText; // read beforehand
    addCommands(root, chosen);
    addMore(root, chosen);
    describe(root, languageText);
    if (const auto word = unknownCommand(root, arguments))
        return refuseUsage(Commands::tr("There is no command “%1”.").arg(QString::fromStdString(*word)), "",
                           err);
    try {
        root.parse(
            std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the back
    } catch (const CLI::Success& success) {                                  // help or version
        root.exit(success, out, err);
        return ExitStatus::done;
    } catch (const CLI::ParseError& error) {
        const auto used = root.get_subcommands();
        if (used.empty())
            return refuseUsage(Commands::tr("A command is missing."), "", err);
        return refuseUsage(complaint(error), used.front()->get_name(), err);
    }
    const ExitStatus status = chosen(session);
    errno = 0;
    out.flush();
    if (!out)
        return session.fail(
            {ErrorCode::fileWriteFailed,
             {Commands::tr("The result").toStdString(), std::generic_category().message(errno)}});
    return status;
}

} // namespace maalbilde
