#include "app/commands/import_run.h"

#include "app/commands/commands.h"
#include "app/commands/import_json.h"
#include "core/values/text_scan.h"
#include "ui/text/import_words.h"

#include <algorithm>
#include <ostream>
#include <set>
#include <utility>

namespace maalbilde {

namespace {

/// How many lines of the file are refused: one line may be so for two reasons. A table has cells instead.
int countRefused(const ImportPlan& plan) {
    std::set<std::pair<std::int64_t, std::string>> places;
    for (const PlannedCell& cell : plan.cells)
        if (cell.outcome == ImportOutcome::refused)
            places.emplace(cell.line, cell.where);
    return static_cast<int>(places.size());
}

QString nothingImported(const ImportPlan& plan, const std::string& name) {
    const bool byLines = std::ranges::all_of(plan.cells, [](const auto& cell) { return cell.where.empty(); });
    const QString sentence =
        byLines ? Commands::tr("%1: nothing was imported, because %n line(s) cannot be taken. Mend them and "
                               "import again.",
                               nullptr, countRefused(plan))
                : Commands::tr(
                      "%1: nothing was imported, because %n cell(s) cannot be taken. Answer what is asked, "
                      "or leave them out with --skip-refused.",
                      nullptr, countRefused(plan));
    return sentence.arg(QString::fromStdString(name));
}

void tellRefused(const ImportPlan& plan, const Session& session) {
    for (const QString& line : refusalLines(plan, session.language))
        session.err << "  " << line.toStdString() << '\n';
}

ExitStatus refuse(const ImportPlan& plan, const std::string& name, const ImportWish& wish,
                  const Session& session) {
    if (wish.json)
        session.out << importJson(plan, false, session.language) << '\n';
    session.err << "maalbilde: " << nothingImported(plan, name).toStdString() << '\n';
    tellRefused(plan, session);
    return ExitStatus::failed;
}

/// Every cell that would be written, and then the counts; once it is written the counts will do.
void tell(const ImportPlan& plan, const std::string& name, const Programme& programme, const ImportWish& wish,
          const Session& session) {
    if (wish.json) {
        session.out << importJson(plan, !wish.dryRun, session.language) << '\n';
        return;
    }
    const QString head = wish.dryRun ? Commands::tr("Would import %1:") : Commands::tr("Imported %1:");
    session.say(head.arg(QString::fromStdString(name)));
    session.out << planCounts(plan).toStdString();
    if (const int refused = countRefused(plan); refused > 0)
        session.say(Commands::tr("  %n refused and left out", nullptr, refused));
    if (!wish.dryRun)
        return;
    for (const PlannedCell& cell : plan.cells)
        if (cell.outcome == ImportOutcome::added || cell.outcome == ImportOutcome::changed)
            session.say(QStringLiteral("    ") + plannedCellText(cell, programme, session.language));
}

} // namespace

void describeImport(CLI::App& command, ImportWish& wish) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command.add_option("--by", wish.terms.author, text(Commands::tr("who imports them")))->required();
    command.add_option("--reason", wish.terms.reason, text(Commands::tr("why, where figures are corrected")));
    command
        .add_option(
            "--map", wish.map,
            text(Commands::tr("what is what in a table: CODE=INDICATOR[@change|@ytd|@end|@start], or "
                              "DIMENSION=place|quarter|indicator|sum|CODE; may be given several times")))
        ->allow_extra_args(false);
    command.add_flag(
        "--replace-typed", wish.terms.replaceTyped,
        text(Commands::tr("let official figures take the place of figures that people have recorded")));
    command.add_flag("--skip-refused", wish.skipRefused,
                     text(Commands::tr("import the others where some cannot be taken")));
    command.add_flag("--dry-run", wish.dryRun, text(Commands::tr("only say what would happen")));
    command.add_flag("--json", wish.json, text(Commands::tr("for programs")));
}

Result<ImportRun> ImportRun::open(const ImportWish& wish, const Session& session) {
    if (trimmed(wish.terms.author).empty())
        return failure(ErrorCode::textMissing, "author");
    const auto access = wish.dryRun ? Store::Access::readOnly : Store::Access::readWrite;
    auto store = Store::open(pathOf(wish.file), access, session.clock);
    if (!store)
        return tl::unexpected(store.error());
    auto revision = store->programme();
    if (!revision)
        return tl::unexpected(revision.error());
    return ImportRun(wish, session, std::move(*store), std::move(*revision));
}

ImportRun::ImportRun(const ImportWish& wish, const Session& session, Store store, ProgrammeRevision revision)
    : m_wish(&wish), m_session(&session), m_store(std::move(store)), m_revision(std::move(revision)) {}

ExitStatus ImportRun::take(IncomingFigures figures) {
    const auto ledger = m_store.ledger();
    if (!ledger)
        return m_session->fail(ledger.error());
    const auto plan = planImportOf(std::move(figures.bytes), figures.beside, programme(), *ledger,
                                   m_wish->terms, figures.answers);
    if (!plan)
        return m_session->fail(plan.error());
    if (plan->count(ImportOutcome::refused) > 0 && !m_wish->skipRefused)
        return refuse(*plan, figures.name, *m_wish, *m_session);
    if (!m_wish->dryRun && !plan->entries.empty())
        if (const auto written = m_store.append(plan->entries, m_revision.number); !written)
            return m_session->fail(written.error());
    tell(*plan, figures.name, programme(), *m_wish, *m_session);
    tellRefused(*plan, *m_session);
    return ExitStatus::done;
}

} // namespace maalbilde
