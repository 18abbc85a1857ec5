#include "app/window_arguments.h"

#include "app/commands/commands.h"
#include "app/usage.h"

namespace maalbilde {

namespace {

/// The words as they stand, before they mean anything.
struct WindowOptions {
    std::string file;
    std::optional<std::string> page;
    std::optional<std::string> asOf;
    std::optional<std::string> place;
    std::optional<std::string> language;
    std::optional<std::string> theme;
};

void describe(CLI::App& app, WindowOptions& options) {
    app.set_help_flag();
    app.add_option("FILE", options.file);
    app.add_option("--page", options.page);
    app.add_option("--as-of", options.asOf);
    app.add_option("--place", options.place);
    app.add_option("--language", options.language);
    app.add_option("--theme", options.theme);
}

Result<WindowArguments> meaningOf(const WindowOptions& options) {
    WindowArguments result;
    if (!options.file.empty())
        result.wish.file = pathOf(options.file);
    result.wish.page = options.page;
    result.wish.place = options.place;
    if (options.theme)
        result.wish.theme = themeChoiceOf(QString::fromStdString(*options.theme));
    if (options.asOf) {
        result.wish.asOf = Quarter::parse(*options.asOf);
        if (!result.wish.asOf)
            return failure(ErrorCode::quarterUnreadable, *options.asOf);
    }
    if (options.language) {
        const auto language = parseLanguage(*options.language);
        if (!language)
            return tl::unexpected(language.error());
        result.language = *language;
    }
    return result;
}

} // namespace

tl::expected<WindowArguments, ExitStatus> readWindowArguments(const std::vector<std::string>& arguments,
                                                              const Session& session) {
    CLI::App app("", "maalbilde");
    WindowOptions options;
    describe(app, options);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        return tl::unexpected(refuseUsage(complaint(error), "", session.err));
    }
    if (options.theme && *options.theme != "light" && *options.theme != "dark")
        return tl::unexpected(refuseUsage(Commands::tr("“%1” is no theme; choose light or dark.")
                                              .arg(QString::fromStdString(*options.theme)),
                                          "", session.err));
    const auto meaning = meaningOf(options);
    if (!meaning)
        return tl::unexpected(session.fail(meaning.error()));
    return *meaning;
}

} // namespace maalbilde
