#include "app/commands/commands.h"
#include "core/storage/store.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <nlohmann/json.hpp>

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

const char* stateName(const Figure& figure) {
    if (figure.isReported())
        return "number";
    return figure.isNotApplicable() ? "notApplicable" : "withdrawn";
}

nlohmann::ordered_json entryJson(const LedgerEntry& entry) {
    using Json = nlohmann::ordered_json;
    Json value;
    if (entry.figure.isReported()) {
        const Quantity number = entry.figure.number();
        value = number.decimals() == 0 ? Json(number.thousandths() / 1000) : Json(number.toDouble());
    }
    return {{"id", static_cast<std::int64_t>(entry.id)},
            {"indicator", entry.key.indicator.string()},
            {"place", entry.key.place.string()},
            {"quarter", entry.key.quarter.code()},
            {"state", stateName(entry.figure)},
            {"value", value},
            {"preliminary", entry.provenance.preliminary},
            {"supersedes", entry.supersedes ? Json(static_cast<std::int64_t>(*entry.supersedes)) : Json()},
            {"recorded", entry.recorded.toString()},
            {"author", entry.provenance.author.string()},
            {"source", entry.provenance.source.string()},
            {"note", entry.provenance.note.string()},
            {"reason", entry.provenance.reason.string()}};
}

/// A text that somebody entered, on one line and without control characters: no note may pass for an entry.
QString onOneLine(const SharedText& text) {
    QString line = QString::fromStdString(text.string()).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line;
}

QString figureWord(const LedgerEntry& entry, Language language) {
    if (entry.figure.isMissing())
        return Commands::tr("withdrawn");
    const QString shown = entry.figure.isReported() ? numberText(entry.figure.number(), 0, language)
                                                    : Commands::tr("not applicable");
    return entry.provenance.preliminary ? Commands::tr("%1 (preliminary)").arg(shown) : shown;
}

/// An indicator that a later revision has dropped is named by its id.
QString indicatorName(const Programme& programme, const FigureKey& key, Language language) {
    const Indicator* indicator = programme.indicator(key.indicator.view());
    return indicator != nullptr ? textIn(indicator->name, language)
                                : QString::fromStdString(key.indicator.string());
}

QString entryText(const LedgerEntry& entry, const Ledger& ledger, const Programme& programme,
                  Language language) {
    QString change = figureWord(entry, language);
    if (entry.supersedes) {
        const auto& before = ledger.entries()[static_cast<std::size_t>(*entry.supersedes) - 1];
        change = QStringLiteral("%1 → %2").arg(figureWord(before, language), change);
    }
    QString text =
        Commands::tr("%1  %2  %3, %4, %5: %6", "time, author, indicator, place, quarter: change")
            .arg(momentText(entry.recorded, language), onOneLine(entry.provenance.author),
                 indicatorName(programme, entry.key, language), placeName(programme, entry.key.place.view()),
                 shortQuarterText(entry.key.quarter, language), change);
    const auto add = [&](const QString& label, const SharedText& fact) {
        if (!fact.empty())
            text += QStringLiteral("\n    %1: %2").arg(label, onOneLine(fact));
    };
    add(Commands::tr("reason"), entry.provenance.reason);
    add(Commands::tr("source"), entry.provenance.source);
    add(Commands::tr("note"), entry.provenance.note);
    return text;
}

void print(const Ledger& ledger, const HistoryFilter& filter, const Programme& programme, bool json,
           const Session& session) {
    auto list = nlohmann::ordered_json::array();
    for (const LedgerEntry& entry : ledger.entries()) {
        if (!filter.admits(entry.key))
            continue;
        if (json)
            list.push_back(entryJson(entry));
        else
            session.say(entryText(entry, ledger, programme, session.language));
    }
    if (json)
        session.out << list.dump(2) << '\n';
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
    const auto filter = filterOf(options, revision->programme, *ledger);
    if (!filter)
        return session.fail(filter.error());
    print(*ledger, *filter, revision->programme, options.json, session);
    return ExitStatus::done;
}

} // namespace

void addHistoryCommand(CLI::App& root, Action& chosen) {
    addCommand<HistoryOptions>(
        root, chosen, "history", Commands::tr("Print every entry of the log, oldest first"), runHistory,
        [](CLI::App& command, HistoryOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("--indicator", options.indicator,
                               text(Commands::tr("only of this indicator")));
            command.add_option("--place", options.place, text(Commands::tr("only of this place")));
            command.add_option("--quarter", options.quarter, text(Commands::tr("only of this quarter")));
            command.add_flag("--json", options.json, text(Commands::tr("for programs")));
        });
}

} // namespace maalbilde
