#include "app/commands/commands.h"
#include "app/commands/inspect_data.h"
#include "app/commands/inspect_picture.h"
#include "app/files_beside.h"
#include "core/exchange/data_file.h"
#include "ui/export/picture/record/picture_reader.h"
#include "ui/files/whole_file.h"

#include <filesystem>
#include <utility>

namespace maalbilde {

namespace {

struct InspectOptions {
    std::string file;
    DataInspection data;
};

ExitStatus runInspect(const InspectOptions& options, const Session& session) {
    const std::filesystem::path path = dataFileMeant(pathOf(options.file));
    auto bytes = readWholeFile(path, kLargestDataFile);
    if (!bytes)
        return session.fail(bytes.error());
    if (looksLikePicture(*bytes))
        return inspectPicture(path, *bytes, {.csv = options.data.csv, .json = options.data.json}, session);
    return inspectData(path, std::move(*bytes), options.data, session);
}

} // namespace

void addInspectCommand(CLI::App& root, Action& chosen) {
    addCommandOn<InspectOptions>(
        root, chosen, "inspect", Commands::tr("Say what a file of statistics, or a picture, holds"),
        Commands::tr("a CSV file, a JSON-stat file, a data package, or a PNG or SVG from Målbilde"),
        runInspect, [](CLI::App& command, InspectOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("--dataset", options.data.dataset,
                               text(Commands::tr("only this dataset of the file, counted from 1")));
            auto* csv = command.add_flag("--csv", options.data.csv,
                                         text(Commands::tr("print the data as CSV, one cell a row")));
            command.add_flag("--json", options.data.json, text(Commands::tr("for programs")))->excludes(csv);
        });
}

} // namespace maalbilde
