#include "app/commands/commands.h"
#include "app/login_name.h"
#include "app/shipped_programme.h"
#include "core/definition/programme_json.h"
#include "core/storage/store.h"
#include "ui/files/whole_file.h"

#include <optional>

namespace maalbilde {

namespace {

struct NewOptions {
    std::string file;
    std::optional<std::string> programme;
    std::optional<std::string> author;
};

constexpr std::int64_t kLargestDefinition = 16LL * 1024 * 1024;

Result<Programme> programmeFor(const NewOptions& options) {
    if (!options.programme)
        return readProgramme(shippedProgramme());
    return readWholeFile(pathOf(*options.programme), kLargestDefinition)
        .and_then([](const std::string& json) { return readProgramme(json); });
}

ExitStatus runNew(const NewOptions& options, const Session& session) {
    auto programme = programmeFor(options);
    if (!programme)
        return session.fail(programme.error());
    const std::string author = options.author ? *options.author : loginName();
    const auto store = Store::create(pathOf(options.file), {author, {}, *programme}, session.clock);
    if (!store)
        return session.fail(store.error());
    session.say(Commands::tr("Made %1 with the programme “%2”.")
                    .arg(QString::fromStdString(options.file), QString::fromStdString(programme->name)));
    return ExitStatus::done;
}

} // namespace

void addNewCommand(CLI::App& root, Action& chosen) {
    addCommand<NewOptions>(
        root, chosen, "new", Commands::tr("Make a new file with a programme"), runNew,
        [](CLI::App& command, NewOptions& options) {
            command.add_option(
                "--programme", options.programme,
                Commands::tr("definition in JSON (Elverumregionen if left out)").toStdString());
            command.add_option("--by", options.author, Commands::tr("who makes it").toStdString());
        });
}

} // namespace maalbilde
