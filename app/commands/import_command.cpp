#include "app/commands/commands.h"
#include "core/exchange/figure_csv.h"
#include "core/ledger/proposal.h"
#include "core/storage/store.h"
#include "core/values/text_scan.h"
#include "ui/files/whole_file.h"
#include "ui/text/errors.h"

#include <ostream>
#include <set>

namespace maalbilde {

namespace {

struct ImportOptions {
    std::string file;
    std::string data;
    std::string author;
    std::string source;
    std::string reason;
    bool dryRun = false;
};

constexpr std::int64_t kLargestData = 256LL * 1024 * 1024;

/// What an import would do to the ledger.
struct ImportPlan {
    std::vector<NewEntry> entries;
    int added = 0;
    int corrected = 0;
    int unchanged = 0;
    std::vector<RefusedLine> refused;
};

Report completed(Report report, const ImportOptions& options) {
    report.provenance.author = options.author;
    report.provenance.reason = options.reason;
    if (report.provenance.source.empty())
        report.provenance.source = options.source;
    return report;
}

ImportPlan planFor(const ImportedFigures& data, const Programme& programme, const Ledger& ledger,
                   const ImportOptions& options) {
    ImportPlan plan{.entries = {}, .refused = data.refused};
    for (const ImportedFigure& figure : data.figures) {
        const Report report = completed(figure.report, options);
        const LedgerEntry* head = ledger.head(report.key);
        auto entry = propose(programme, head, report);
        if (!entry) {
            plan.refused.push_back({figure.line, entry.error()});
        } else if (!*entry) {
            ++plan.unchanged;
        } else {
            ++((*entry)->supersedes ? plan.corrected : plan.added);
            plan.entries.push_back(std::move(**entry));
        }
    }
    std::ranges::stable_sort(plan.refused, {}, &RefusedLine::line);
    return plan;
}

int linesRefused(const ImportPlan& plan) {
    std::set<std::int64_t> lines;
    for (const RefusedLine& line : plan.refused)
        lines.insert(line.line);
    return static_cast<int>(lines.size());
}

ExitStatus refuse(const ImportPlan& plan, const ImportOptions& options, const Session& session) {
    session.err
        << "maalbilde: "
        << Commands::tr(
               "%1: nothing was imported, because %n line(s) cannot be taken. Mend them and import again.",
               nullptr, linesRefused(plan))
               .arg(QString::fromStdString(options.data))
               .toStdString()
        << '\n';
    for (const RefusedLine& line : plan.refused) {
        const QString sentence = errorSentence(line.error, session.language);
        const QString told =
            line.line == 0 ? sentence : Commands::tr("line %1: %2").arg(line.line).arg(sentence);
        session.err << "  " << told.toStdString() << '\n';
    }
    return ExitStatus::failed;
}

void tell(const ImportPlan& plan, const ImportedFigures& data, const ImportOptions& options,
          const Session& session) {
    const QString head = options.dryRun ? Commands::tr("Would import %1:") : Commands::tr("Imported %1:");
    session.say(head.arg(QString::fromStdString(options.data)));
    session.say(Commands::tr("  %n new figure(s)", nullptr, plan.added));
    session.say(Commands::tr("  %n corrected", nullptr, plan.corrected));
    session.say(Commands::tr("  %n unchanged", nullptr, plan.unchanged));
    if (data.emptyLines > 0)
        session.say(Commands::tr("  %n line(s) without a value, passed over", nullptr,
                                 static_cast<int>(data.emptyLines)));
}

ExitStatus runImport(const ImportOptions& options, const Session& session) {
    if (trimmed(options.author).empty())
        return session.fail({ErrorCode::textMissing, {"author"}});
    const auto access = options.dryRun ? Store::Access::readOnly : Store::Access::readWrite;
    auto store = Store::open(pathOf(options.file), access, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme();
    if (!revision)
        return session.fail(revision.error());
    const auto text = readWholeFile(pathOf(options.data), kLargestData);
    if (!text)
        return session.fail(text.error());
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());

    const ImportedFigures data = readFigures(*text, revision->programme);
    const ImportPlan plan = planFor(data, revision->programme, *ledger, options);
    if (!plan.refused.empty())
        return refuse(plan, options, session);
    if (!options.dryRun && !plan.entries.empty())
        if (const auto written = store->append(plan.entries, revision->number); !written)
            return session.fail(written.error());
    tell(plan, data, options, session);
    return ExitStatus::done;
}

} // namespace

void addImportCommand(CLI::App& root, Action& chosen) {
    addCommand<ImportOptions>(
        root, chosen, "import", Commands::tr("Import figures from a CSV file, all or nothing"), runImport,
        [](CLI::App& command, ImportOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("DATA", options.data, text(Commands::tr("the CSV file with the figures")))
                ->required();
            command.add_option("--by", options.author, text(Commands::tr("who imports them")))->required();
            command.add_option("--source", options.source,
                               text(Commands::tr("source of figures without one of their own")));
            command.add_option("--reason", options.reason,
                               text(Commands::tr("why, where figures are corrected")));
            command.add_flag("--dry-run", options.dryRun, text(Commands::tr("only say what would happen")));
        });
}

} // namespace maalbilde
