#include "app/commands/commands.h"
#include "app/commands/import_run.h"
#include "app/files_beside.h"
#include "app/package_folder.h"
#include "core/exchange/json_index.h"
#include "ui/files/whole_file.h"

#include <string>
#include <utility>

namespace maalbilde {

namespace {

struct ImportOptions : ImportWish {
    std::string data;
    std::string decimal;
    std::string dataset;
    std::string table;
};

Result<ImportAnswers> answersOf(const ImportOptions& options) {
    ImportAnswers answers{.map = options.map, .tableId = options.table};
    if (options.decimal == "point")
        answers.decimal = DecimalSign::point;
    else if (options.decimal == "comma")
        answers.decimal = DecimalSign::comma;
    else if (!options.decimal.empty())
        return failure(ErrorCode::importDecimalUnknown, options.decimal);
    if (!options.dataset.empty()) {
        const auto number = readIndex(options.dataset);
        if (!number || *number == 0)
            return failure(ErrorCode::valueNotANumber, options.dataset);
        answers.dataset = *number - 1;
    }
    return answers;
}

ExitStatus runImport(const ImportOptions& options, const Session& session) {
    auto run = ImportRun::open(options, session);
    if (!run)
        return session.fail(run.error());
    const auto answers = answersOf(options);
    if (!answers)
        return session.fail(answers.error());
    const std::filesystem::path path = figuresMeant(pathOf(options.data));
    auto bytes = readWholeFile(path, kLargestDataFile);
    if (!bytes)
        return session.fail(bytes.error());
    return run->take(
        {.name = options.data, .bytes = std::move(*bytes), .beside = filesBeside(path), .answers = *answers});
}

void describeTable(CLI::App& command, ImportOptions& options) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command.add_option("--source", options.terms.source,
                       text(Commands::tr("source of figures without one of their own")));
    command.add_option("--decimal", options.decimal,
                       text(Commands::tr("what separates decimals in a CSV file: point or comma")));
    command.add_option("--dataset", options.dataset,
                       text(Commands::tr("only this dataset of the file, counted from 1")));
    command.add_option(
        "--table", options.table,
        text(Commands::tr("number of the table at Statistics Norway, where the file does not say it")));
}

} // namespace

void addImportCommand(CLI::App& root, Action& chosen) {
    addCommand<ImportOptions>(
        root, chosen, "import",
        Commands::tr("Import figures from CSV, JSON-stat or a data package, all or nothing"), runImport,
        [](CLI::App& command, ImportOptions& options) {
            command.add_option("DATA", options.data, Commands::tr("the file with the figures").toStdString())
                ->required();
            describeImport(command, options);
            describeTable(command, options);
        });
}

} // namespace maalbilde
