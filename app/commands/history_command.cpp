#include "app/commands/commands.h"
#include "app/commands/history_items.h"
#include "core/storage/store.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <optional>
#include <ostream>

namespace maalbilde {

namespace {

struct HistoryOptions {
    std::string file;
    std::optional<std::string> indicator;
    std::optional<std::string> place;
    std::optional<std::string> quarter;
    bool json = false;
};

/// Which entries to show; what is absent does not matter.
struct HistoryFilter {
    std::optional<std::string> indicator;
    std::optional<std::string> place;
    std::optional<Quarter> quarter;

    [[nodiscard]] bool admits(const FigureKey& key) const {
        return (!indicator || key.indicator == *indicator) && (!place || key.place == *place) &&
               (!quarter || key.quarter == *quarter);
    }

    /// A comment speaks of a target at a quarter, not of an indicator or a place.
    [[nodiscard]] bool admits(const Comment& comment) const {
        return !indicator && !place && (!quarter || comment.quarter == *quarter);
    }
};

/// True if the log speaks of it, though the programme may have dropped it since.
bool isLogged(const Ledger& ledger, SharedText FigureKey::*part, const std::string& id) {
    return std::ranges::any_of(ledger.entries(),
                               [&](const LedgerEntry& entry) { return entry.key.*part == id; });
}

Result<HistoryFilter> filterOf(const HistoryOptions& options, const Programme& programme,
                               const Ledger& ledger) {
    HistoryFilter filter;
    if (options.indicator && isLogged(ledger, &FigureKey::indicator, *options.indicator)) {
        filter.indicator = options.indicator;
    } else if (options.indicator) {
        const auto indicator = programme.findIndicator(*options.indicator);
        if (!indicator)
            return tl::unexpected(indicator.error());
        filter.indicator = (*indicator)->id;
    }
    if (options.place && isLogged(ledger, &FigureKey::place, *options.place)) {
        filter.place = options.place;
    } else if (options.place) {
        const auto place = programme.findPlace(*options.place);
        if (!place)
            return tl::unexpected(place.error());
        filter.place = *place;
    }
    if (options.quarter) {
        filter.quarter = Quarter::parse(*options.quarter);
        if (!filter.quarter)
            return failure(ErrorCode::quarterUnreadable, *options.quarter);
    }
    return filter;
}

/// Everything that the log tells, oldest first: what was recorded and what was said of it.
class History {
public:
    History(const Ledger& ledger, const std::vector<Comment>& comments, const HistoryFilter& filter)
        : m_ledger(ledger), m_comments(comments), m_filter(filter) {}

    /// Visits in the order of time, which entries and comments share.
    void forEach(const std::function<void(const LedgerEntry&)>& onEntry,
                 const std::function<void(const Comment&)>& onComment) const {
        auto comment = m_comments.begin();
        const auto sayUpTo = [&](Timestamp moment) {
            for (; comment != m_comments.end() && comment->recorded < moment; ++comment)
                if (m_filter.admits(*comment))
                    onComment(*comment);
        };
        for (const LedgerEntry& entry : m_ledger.entries()) {
            sayUpTo(entry.recorded);
            if (m_filter.admits(entry.key))
                onEntry(entry);
        }
        sayUpTo(Timestamp(std::numeric_limits<std::int64_t>::max()));
    }

private:
    const Ledger& m_ledger;
    const std::vector<Comment>& m_comments;
    const HistoryFilter& m_filter;
};

void printJson(const History& history, const Session& session) {
    auto list = nlohmann::ordered_json::array();
    history.forEach([&](const LedgerEntry& entry) { list.push_back(entryJson(entry)); },
                    [&](const Comment& comment) { list.push_back(commentJson(comment)); });
    session.out << list.dump(2) << '\n';
}

void printText(const History& history, const Ledger& ledger, const Programme& programme,
               const Session& session) {
    history.forEach(
        [&](const LedgerEntry& entry) { session.say(entryText(entry, ledger, programme, session.language)); },
        [&](const Comment& comment) { session.say(commentText(comment, programme, session.language)); });
}

ExitStatus runHistory(const HistoryOptions& options, const Session& session) {
    const auto store = Store::open(pathOf(options.file), Store::Access::readOnly, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme();
    if (!revision)
        return session.fail(revision.error());
    const auto ledger = store->ledger();
    if (!ledger)
        return session.fail(ledger.error());
    const auto comments = store->comments();
    if (!comments)
        return session.fail(comments.error());
    const auto filter = filterOf(options, revision->programme, *ledger);
    if (!filter)
        return session.fail(filter.error());
    const History history(*ledger, *comments, *filter);
    if (options.json)
        printJson(history, session);
    else
        printText(history, *ledger, revision->programme, session);
    return ExitStatus::done;
}

} // namespace

void addHistoryCommand(CLI::App& root, Action& chosen) {
    addCommand<HistoryOptions>(
        root, chosen, "history", Commands::tr("Print every entry and comment of the log, oldest first"),
        runHistory, [](CLI::App& command, HistoryOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("--indicator", options.indicator,
                               text(Commands::tr("only of this indicator")));
            command.add_option("--place", options.place, text(Commands::tr("only of this place")));
            command.add_option("--quarter", options.quarter, text(Commands::tr("only of this quarter")));
            command.add_flag("--json", options.json, text(Commands::tr("for programs")));
        });
}

} // namespace maalbilde
