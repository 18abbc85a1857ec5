#include "app/commands/commands.h"
#include "app/commands/import_json.h"
#include "app/files_beside.h"
#include "app/package_folder.h"
#include "core/exchange/import_source.h"
#include "core/exchange/json_index.h"
#include "core/storage/store.h"
#include "core/values/text_scan.h"
#include "ui/files/whole_file.h"
#include "ui/text/import_words.h"

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace maalbilde {

namespace {

struct ImportOptions {
    std::string file;
    std::string data;
    ImportTerms terms;
    std::vector<std::string> map;
    std::string decimal;
    std::string dataset;
    std::string table;
    bool skipRefused = false;
    bool dryRun = false;
    bool json = false;
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

/// How many lines of the file are refused: one line may be so for two reasons. A table has cells instead.
int countRefused(const ImportPlan& plan) {
    std::set<std::pair<std::int64_t, std::string>> places;
    for (const PlannedCell& cell : plan.cells)
        if (cell.outcome == ImportOutcome::refused)
            places.emplace(cell.line, cell.where);
    return static_cast<int>(places.size());
}

QString nothingImported(const ImportPlan& plan, const ImportOptions& options) {
    const bool byLines = std::ranges::all_of(plan.cells, [](const auto& cell) { return cell.where.empty(); });
    const QString sentence =
        byLines ? Commands::tr("%1: nothing was imported, because %n line(s) cannot be taken. Mend them and "
                               "import again.",
                               nullptr, countRefused(plan))
                : Commands::tr(
                      "%1: nothing was imported, because %n cell(s) cannot be taken. Answer what is asked, "
                      "or leave them out with --skip-refused.",
                      nullptr, countRefused(plan));
    return sentence.arg(QString::fromStdString(options.data));
}

void tellRefused(const ImportPlan& plan, const Programme& programme, const Session& session) {
    for (const PlannedCell& cell : plan.cells)
        if (cell.outcome == ImportOutcome::refused)
            session.err << "  " << plannedCellText(cell, programme, session.language).toStdString() << '\n';
}

ExitStatus refuse(const ImportPlan& plan, const Programme& programme, const ImportOptions& options,
                  const Session& session) {
    if (options.json)
        session.out << importJson(plan, false, session.language) << '\n';
    session.err << "maalbilde: " << nothingImported(plan, options).toStdString() << '\n';
    tellRefused(plan, programme, session);
    return ExitStatus::failed;
}

/// Every cell that would be written, and then the counts; once it is written the counts will do.
void tell(const ImportPlan& plan, const Programme& programme, const ImportOptions& options,
          const Session& session) {
    if (options.json) {
        session.out << importJson(plan, !options.dryRun, session.language) << '\n';
        return;
    }
    const QString head = options.dryRun ? Commands::tr("Would import %1:") : Commands::tr("Imported %1:");
    session.say(head.arg(QString::fromStdString(options.data)));
    session.out << planCounts(plan).toStdString();
    if (const int refused = countRefused(plan); refused > 0)
        session.say(Commands::tr("  %n refused and left out", nullptr, refused));
    if (!options.dryRun)
        return;
    for (const PlannedCell& cell : plan.cells)
        if (cell.outcome == ImportOutcome::added || cell.outcome == ImportOutcome::changed)
            session.say(QStringLiteral("    ") + plannedCellText(cell, programme, session.language));
}

ExitStatus runImport(const ImportOptions& options, const Session& session) {
    if (trimmed(options.terms.author).empty())
        return session.fail({ErrorCode::textMissing, {"author"}});
    const auto answers = answersOf(options);
    if (!answers)
        return session.fail(answers.error());
    const auto access = options.dryRun ? Store::Access::readOnly : Store::Access::readWrite;
    auto store = Store::open(pathOf(options.file), access, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme();
    if (!revision)
        return session.fail(revision.error());
    const std::filesystem::path path = figuresMeant(pathOf(options.data));
    auto bytes = readWholeFile(path, kLargestDataFile);
    if (!bytes)
        return session.fail(bytes.error());
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());

    const Programme& programme = revision->programme;
    const auto plan =
        planImportOf(std::move(*bytes), filesBeside(path), programme, *ledger, options.terms, *answers);
    if (!plan)
        return session.fail(plan.error());
    if (plan->count(ImportOutcome::refused) > 0 && !options.skipRefused)
        return refuse(*plan, programme, options, session);
    if (!options.dryRun && !plan->entries.empty())
        if (const auto written = store->append(plan->entries, revision->number); !written)
            return session.fail(written.error());
    tell(*plan, programme, options, session);
    tellRefused(*plan, programme, session);
    return ExitStatus::done;
}

void describeTerms(CLI::App& command, ImportOptions& options) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command.add_option("--by", options.terms.author, text(Commands::tr("who imports them")))->required();
    command.add_option("--source", options.terms.source,
                       text(Commands::tr("source of figures without one of their own")));
    command.add_option("--reason", options.terms.reason,
                       text(Commands::tr("why, where figures are corrected")));
    command.add_flag(
        "--replace-typed", options.terms.replaceTyped,
        text(Commands::tr("let official figures take the place of figures that people have recorded")));
    command.add_flag("--skip-refused", options.skipRefused,
                     text(Commands::tr("import the others where some cannot be taken")));
    command.add_flag("--dry-run", options.dryRun, text(Commands::tr("only say what would happen")));
    command.add_flag("--json", options.json, text(Commands::tr("for programs")));
}

void describeTable(CLI::App& command, ImportOptions& options) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command
        .add_option(
            "--map", options.map,
            text(Commands::tr("what is what in a table: CODE=INDICATOR[@change|@ytd|@end|@start], or "
                              "DIMENSION=place|quarter|indicator|sum|CODE; may be given several times")))
        ->allow_extra_args(false);
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
            describeTerms(command, options);
            describeTable(command, options);
        });
}

} // namespace maalbilde
