#include "app/commands/commands.h"
#include "app/commands/status_json.h"
#include "core/assessment/assessment.h"
#include "core/storage/store.h"
#include "ui/text/status_report.h"

#include <optional>

namespace maalbilde {

namespace {

struct StatusOptions {
    std::string file;
    std::optional<std::string> asOf;
    std::optional<std::string> knownAt;
    std::optional<std::string> today;
    bool json = false;
};

/// Which quarter, and as known when.
struct Viewpoint {
    Quarter asOf;
    std::optional<Timestamp> knownAt;
};

Result<Viewpoint> viewpointOf(const StatusOptions& options, const Session& session) {
    const auto today = options.today ? parseTypedDate(*options.today) : std::optional(session.clock.today());
    if (!today)
        return failure(ErrorCode::dateUnreadable, *options.today);
    const auto asOf = options.asOf ? Quarter::parse(*options.asOf) : std::optional(lastClosedQuarter(*today));
    if (!asOf)
        return failure(ErrorCode::quarterUnreadable, *options.asOf);
    const auto knownAt = options.knownAt ? Timestamp::parse(*options.knownAt) : std::nullopt;
    if (options.knownAt && !knownAt)
        return failure(ErrorCode::timeUnreadable, *options.knownAt);
    return Viewpoint{*asOf, knownAt};
}

ExitStatus runStatus(const StatusOptions& options, const Session& session) {
    const auto viewpoint = viewpointOf(options, session);
    if (!viewpoint)
        return session.fail(viewpoint.error());
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme(viewpoint->knownAt);
    if (!revision)
        return session.fail(revision.error());
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());
    const auto comments = store->comments();
    if (!comments)
        return session.fail(comments.error());

    const Programme& programme = revision->programme;
    const Assessment assessment = assess(programme, *ledger, viewpoint->asOf, viewpoint->knownAt);
    const auto& knownAt = viewpoint->knownAt;
    if (options.json)
        session.out << statusJson(programme, assessment, *comments, knownAt, session.language);
    else
        session.out
            << statusReport(programme, assessment, *comments, knownAt, session.language).toStdString();
    return ExitStatus::done;
}

} // namespace

void addStatusCommand(CLI::App& root, Action& chosen) {
    addCommand<StatusOptions>(
        root, chosen, "status", Commands::tr("Print status and outlook of every target"), runStatus,
        [](CLI::App& command, StatusOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option(
                "--as-of", options.asOf,
                text(Commands::tr("at the end of this quarter (the last one closed, if left out)")));
            command.add_option("--known-at", options.knownAt,
                               text(Commands::tr("by what was known at this time")));
            command.add_option("--today", options.today, text(Commands::tr("as if today were this date")));
            command.add_flag("--json", options.json, text(Commands::tr("for programs")));
        });
}

} // namespace maalbilde
