#include "app/commands/commands.h"
#include "app/date_made.h"
#include "core/storage/store.h"
#include "ui/export/data/figure_export.h"

#include <optional>

namespace maalbilde {

namespace {

struct ExportOptions {
    std::string file;
    std::string data;
    std::optional<std::string> asOf;
    std::optional<std::string> made;
};

Result<ExportWish> wishOf(const ExportOptions& options, const Session& session) {
    const auto upTo = options.asOf ? Quarter::parse(*options.asOf) : std::nullopt;
    if (options.asOf && !upTo)
        return failure(ErrorCode::quarterUnreadable, *options.asOf);
    const Quarter asOf = upTo.value_or(lastClosedQuarter(session.clock.today()));
    return dateMade(options.made, session.clock).map([&](Timestamp made) {
        return ExportWish{asOf, upTo, made, session.language};
    });
}

/// Every revision of the programme, oldest first.
Result<std::vector<RecordedProgramme>> revisionsOf(const Store& store) {
    return store.revisions().map([](std::vector<ProgrammeRevision>&& revisions) {
        std::vector<RecordedProgramme> recorded;
        for (ProgrammeRevision& revision : revisions)
            recorded.push_back({revision.number, revision.recorded, std::move(revision.reason),
                                std::move(revision.programme), std::move(revision.author)});
        return recorded;
    });
}

Result<Exported> exportFrom(const Store& store, const ExportOptions& options, const ExportWish& wish) {
    const auto revisions = revisionsOf(store);
    if (!revisions)
        return tl::unexpected(revisions.error());
    const auto ledger = store.ledger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto comments = store.comments();
    if (!comments)
        return tl::unexpected(comments.error());
    return exportTo(pathOf(options.data), {revisions->back().programme, *ledger, *comments, *revisions}, wish,
                    pathOf(options.file));
}

void tell(const Exported& exported, const ExportOptions& options, const Session& session) {
    session.say(Commands::tr("Wrote %n figure(s) to %1.", nullptr, exported.figures)
                    .arg(QString::fromStdString(options.data)));
    if (exported.leftOut > 0)
        session.say(
            Commands::tr("Left out %n figure(s) that the programme no longer has room for; they are in "
                         "the log.",
                         nullptr, exported.leftOut));
}

ExitStatus runExport(const ExportOptions& options, const Session& session) {
    const auto wish = wishOf(options, session);
    if (!wish)
        return session.fail(wish.error());
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto exported = exportFrom(*store, options, *wish);
    if (!exported)
        return session.fail(exported.error());
    tell(*exported, options, session);
    return ExitStatus::done;
}

} // namespace

void addExportCommand(CLI::App& root, Action& chosen) {
    addCommand<ExportOptions>(
        root, chosen, "export",
        Commands::tr("Write the current figures to a workbook, a CSV file or a data package"), runExport,
        [](CLI::App& command, ExportOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command
                .add_option("DATA", options.data,
                            text(Commands::tr("what to write: a workbook .xlsx, a file .csv, or the folder "
                                              "of a data package; what is there is replaced")))
                ->required();
            command.add_option("--as-of", options.asOf,
                               text(Commands::tr("only figures up to this quarter; a workbook has its status "
                                                 "at the last one closed, if left out")));
            command.add_option("--made", options.made,
                               text(Commands::tr("the date it says it was made (now, if left out)")));
        });
}

} // namespace maalbilde
