#include "app/commands/commands.h"
#include "core/definition/programme_json.h"
#include "core/ledger/revision_losses.h"
#include "core/programme/revision_reason.h"
#include "core/storage/store.h"
#include "ui/files/whole_file.h"
#include "ui/text/dates.h"
#include "ui/text/loss_sentences.h"
#include "ui/text/revision_words.h"

#include <optional>

namespace maalbilde {

namespace {

struct ProgrammeOptions {
    std::string file;
    std::optional<std::string> definition;
    std::string author;
    std::string reason;
    std::optional<std::string> knownAt;
    bool force = false;
    bool revisions = false;
};

constexpr std::int64_t kLargestDefinition = 16LL * 1024 * 1024;

Result<std::optional<Timestamp>> momentOf(const std::optional<std::string>& text) {
    if (!text)
        return std::optional<Timestamp>();
    const auto moment = Timestamp::parse(*text);
    if (!moment)
        return failure(ErrorCode::timeUnreadable, *text);
    return moment;
}

ExitStatus printDefinition(const ProgrammeOptions& options, const Session& session) {
    const auto moment = momentOf(options.knownAt);
    if (!moment)
        return session.fail(moment.error());
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme(*moment);
    if (!revision)
        return session.fail(revision.error());
    session.out << writeProgramme(revision->programme);
    return ExitStatus::done;
}

ExitStatus printRevisions(const ProgrammeOptions& options, const Session& session) {
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revisions = store->revisions();
    if (!revisions)
        return session.fail(revisions.error());
    for (const ProgrammeRevision& revision : *revisions)
        session.say(QStringLiteral("%1  %2  %3  %4")
                        .arg(revision.number)
                        .arg(QString::fromStdString(revision.recorded.toString()),
                             QString::fromStdString(revision.author),
                             QString::fromStdString(revision.reason)));
    return ExitStatus::done;
}

/// Tells what figures the revision would lose and refuses it then.
Result<void> refuseLossOfFigures(const Store& store, const Programme& from, const Programme& to,
                                 const Session& session) {
    const auto ledger = store.ledger();
    if (!ledger)
        return tl::unexpected(ledger.error());
    const auto losses = revisionLosses(from, to, *ledger);
    for (const QString& sentence : lossSentences(losses, from, session.language))
        session.err << "  " << sentence.toStdString() << '\n';
    return refuseLosses(losses);
}

/// What the user says, or what was changed where only words were and nothing is said.
std::string reasonFor(const ProgrammeOptions& options, const Programme& from, const Programme& to,
                      Language language) {
    if (!options.reason.empty() || needsReason(from, to))
        return options.reason;
    return changesSentence(draftOf(from), draftOf(to), language).toStdString();
}

ExitStatus revise(const ProgrammeOptions& options, const Session& session) {
    auto programme =
        readWholeFile(pathOf(*options.definition), kLargestDefinition).and_then([](const std::string& json) {
            return readProgramme(json);
        });
    if (!programme)
        return session.fail(programme.error());
    auto store = Store::open(pathOf(options.file), Store::Access::readWrite, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto current = store->programme();
    if (!current)
        return session.fail(current.error());
    if (*programme == current->programme) {
        session.say(Commands::tr("Unchanged: the programme is already so."));
        return ExitStatus::done;
    }
    if (!options.force)
        if (const auto safe = refuseLossOfFigures(*store, current->programme, *programme, session); !safe)
            return session.fail(safe.error());
    const std::string reason = reasonFor(options, current->programme, *programme, session.language);
    const auto revision = store->revise({options.author, reason, *programme}, current->number);
    if (!revision)
        return session.fail(revision.error());
    session.say(Commands::tr("The programme is now revision %1.").arg(revision->number));
    return ExitStatus::done;
}

ExitStatus runProgramme(const ProgrammeOptions& options, const Session& session) {
    if (options.definition)
        return revise(options, session);
    return options.revisions ? printRevisions(options, session) : printDefinition(options, session);
}

} // namespace

void addProgrammeCommand(CLI::App& root, Action& chosen) {
    addCommand<ProgrammeOptions>(
        root, chosen, "programme", Commands::tr("Print the programme's definition, or revise it"),
        runProgramme, [](CLI::App& command, ProgrammeOptions& options) {
            auto* author =
                command.add_option("--by", options.author, Commands::tr("who revises it").toStdString());
            command.add_option("--reason", options.reason,
                               Commands::tr("why; needed where a number changes").toStdString());
            auto* set = command.add_option("--set", options.definition,
                                           Commands::tr("the new definition in JSON").toStdString());
            set->needs(author);
            command
                .add_flag("--force", options.force,
                          Commands::tr("even where entered figures no longer count").toStdString())
                ->needs(set);
            command
                .add_option("--known-at", options.knownAt,
                            Commands::tr("print it as it was at this time").toStdString())
                ->excludes(set);
            command
                .add_flag("--revisions", options.revisions, Commands::tr("list every revision").toStdString())
                ->excludes(set);
        });
}

} // namespace maalbilde
