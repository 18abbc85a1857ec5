#include "app/commands/commands.h"
#include "core/exchange/figure_csv.h"
#include "core/storage/store.h"
#include "ui/files/whole_file.h"

namespace maalbilde {

namespace {

struct ExportOptions {
    std::string file;
    std::string data;
};

ExitStatus runExport(const ExportOptions& options, const Session& session) {
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    std::error_code ignored;
    if (std::filesystem::equivalent(pathOf(options.file), pathOf(options.data), ignored))
        return session.fail({ErrorCode::fileExists, {options.data}}); // never over the figures themselves
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());
    int figures = 0;
    ledger->forEachCurrent(std::nullopt,
                           [&](const LedgerEntry& entry) { figures += entry.isWithdrawal() ? 0 : 1; });
    if (const auto written = writeWholeFile(pathOf(options.data), writeFigures(*ledger)); !written)
        return session.fail(written.error());
    session.say(Commands::tr("Wrote %n figure(s) to %1.", nullptr, figures)
                    .arg(QString::fromStdString(options.data)));
    return ExitStatus::done;
}

} // namespace

void addExportCommand(CLI::App& root, Action& chosen) {
    addCommand<ExportOptions>(
        root, chosen, "export", Commands::tr("Write the current figures to a CSV file"), runExport,
        [](CLI::App& command, ExportOptions& options) {
            command
                .add_option("DATA", options.data,
                            Commands::tr("the CSV file to write; an existing one is replaced").toStdString())
                ->required();
        });
}

} // namespace maalbilde
