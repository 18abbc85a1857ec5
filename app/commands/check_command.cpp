#include "app/commands/commands.h"
#include "core/storage/store.h"

namespace maalbilde {

namespace {

struct CheckOptions {
    std::string file;
};

ExitStatus runCheck(const CheckOptions& options, const Session& session) {
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    if (const auto sound = store->check(); !sound)
        return session.fail(sound.error());
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());
    const auto revisions = store->revisions();
    if (!revisions)
        return session.fail(revisions.error());
    const auto comments = store->comments();
    if (!comments)
        return session.fail(comments.error());
    session.say(Commands::tr("%1 is sound: %2, %3 and %4.")
                    .arg(QString::fromStdString(options.file),
                         Commands::tr("%n entry(ies)", nullptr, static_cast<int>(ledger->entries().size())),
                         Commands::tr("%n comment(s)", nullptr, static_cast<int>(comments->size())),
                         Commands::tr("%n revision(s) of the programme", nullptr,
                                      static_cast<int>(revisions->size()))));
    return ExitStatus::done;
}

} // namespace

void addCheckCommand(CLI::App& root, Action& chosen) {
    addCommand<CheckOptions>(root, chosen, "check",
                             Commands::tr("Check the file and the promises of its log"), runCheck,
                             [](CLI::App&, CheckOptions&) {});
}

} // namespace maalbilde
