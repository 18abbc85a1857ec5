#include "app/commands/commands.h"
#include "app/login_name.h"
#include "app/package_folder.h"
#include "app/shipped_programme.h"
#include "app/usage.h"
#include "core/definition/programme_json.h"
#include "core/storage/store.h"
#include "ui/files/whole_file.h"

#include <QStringList>
#include <algorithm>
#include <optional>

namespace maalbilde {

namespace {

struct NewOptions {
    std::string file;
    std::optional<std::string> programme;
    std::optional<std::string> shipped;
    std::optional<std::string> package;
    std::optional<std::string> author;
};

constexpr std::int64_t kLargestDefinition = 16LL * 1024 * 1024;

/// The programmes shipped with the program; that of the region is meant where none is named.
std::vector<Programme> templates() {
    std::vector<Programme> programmes;
    for (const std::string_view json : shippedProgrammes())
        programmes.push_back(readProgramme(json).value()); // tested: every one can be read
    return programmes;
}

ExitStatus refuseTemplate(const std::string& id, const std::vector<Programme>& known,
                          const Session& session) {
    QStringList ids;
    for (const Programme& programme : known)
        ids << QString::fromStdString(programme.id);
    return refuseUsage(Commands::tr("There is no template “%1”; choose one of these: %2.")
                           .arg(QString::fromStdString(id), ids.join(QStringLiteral(", "))),
                       "new", session.err);
}

Result<Programme> programmeFor(const NewOptions& options, const Programme& chosen) {
    if (!options.programme)
        return chosen;
    return readWholeFile(pathOf(*options.programme), kLargestDefinition)
        .and_then([](const std::string& json) { return readProgramme(json); });
}

void tell(const NewOptions& options, const Programme& programme, const Session& session) {
    session.say(Commands::tr("Made %1 with the programme “%2”.")
                    .arg(QString::fromStdString(options.file), QString::fromStdString(programme.name)));
}

ExitStatus makeOfPackage(const NewOptions& options, const std::string& author, const Session& session) {
    const auto package = readPackageFolder(pathOf(*options.package));
    if (!package)
        return session.fail(package.error());
    const Timestamp begun = package->begun().value_or(session.clock.now());
    const auto made = Store::write(pathOf(options.file),
                                   {.revisions = {{1, begun, author, {}, package->programme}},
                                    .entries = package->ledger.entries(),
                                    .comments = package->comments},
                                   session.clock);
    if (!made)
        return session.fail(made.error());
    tell(options, package->programme, session);
    session.say(Commands::tr("Its log begins with %n entry(ies) of the package.", nullptr,
                             static_cast<int>(package->ledger.entries().size())));
    return ExitStatus::done;
}

ExitStatus runNew(const NewOptions& options, const Session& session) {
    const std::string author = options.author ? *options.author : loginName();
    if (options.package)
        return makeOfPackage(options, author, session);
    const std::vector<Programme> known = templates();
    const auto chosen =
        options.shipped ? std::ranges::find(known, *options.shipped, &Programme::id) : known.begin();
    if (chosen == known.end())
        return refuseTemplate(*options.shipped, known, session);
    const auto programme = programmeFor(options, *chosen);
    if (!programme)
        return session.fail(programme.error());
    const auto store = Store::create(pathOf(options.file), {author, {}, *programme}, session.clock);
    if (!store)
        return session.fail(store.error());
    tell(options, *programme, session);
    return ExitStatus::done;
}

} // namespace

void addNewCommand(CLI::App& root, Action& chosen) {
    addCommand<NewOptions>(
        root, chosen, "new", Commands::tr("Make a new file with a programme"), runNew,
        [](CLI::App& command, NewOptions& options) {
            CLI::Option* programme = command.add_option(
                "--programme", options.programme,
                Commands::tr("definition in JSON (Elverumregionen if left out)").toStdString());
            CLI::Option* shipped =
                command
                    .add_option("--template", options.shipped,
                                Commands::tr("a programme to start from: elverumregionen, one-municipality "
                                             "or ten-municipalities")
                                    .toStdString())
                    ->excludes(programme);
            command
                .add_option(
                    "--from", options.package,
                    Commands::tr("the folder of a data package that Målbilde made: with its figures, its "
                                 "log and its comments")
                        .toStdString())
                ->excludes(programme)
                ->excludes(shipped);
            command.add_option("--by", options.author, Commands::tr("who makes it").toStdString());
        });
}

} // namespace maalbilde
