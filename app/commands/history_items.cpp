#include "app/commands/history_items.h"

#include "app/commands/commands.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/one_line.h"
#include "ui/text/quarters.h"

namespace maalbilde {

namespace {

const char* stateName(const Figure& figure) {
    if (figure.isReported())
        return "number";
    return figure.isNotApplicable() ? "notApplicable" : "withdrawn";
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

/// A target that a later revision has dropped is named by its id.
QString targetName(const Programme& programme, const std::string& id, Language language) {
    const Target* target = programme.target(id);
    return target != nullptr ? textIn(target->name, language) : QString::fromStdString(id);
}

} // namespace

nlohmann::ordered_json entryJson(const LedgerEntry& entry) {
    using Json = nlohmann::ordered_json;
    Json value;
    if (entry.figure.isReported()) {
        const Quantity number = entry.figure.number();
        value = number.decimals() == 0 ? Json(number.thousandths() / 1000) : Json(number.toDouble());
    }
    return {{"kind", "entry"},
            {"id", static_cast<std::int64_t>(entry.id)},
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

nlohmann::ordered_json commentJson(const Comment& comment) {
    return {{"kind", "comment"},
            {"id", static_cast<std::int64_t>(comment.id)},
            {"target", comment.target},
            {"quarter", comment.quarter.code()},
            {"recorded", comment.recorded.toString()},
            {"author", comment.author},
            {"text", comment.text}};
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
            .arg(momentText(entry.recorded, language), onOneLine(entry.provenance.author.view()),
                 indicatorName(programme, entry.key, language), placeName(programme, entry.key.place.view()),
                 shortQuarterText(entry.key.quarter, language), change);
    const auto add = [&](const QString& label, const SharedText& fact) {
        if (!fact.empty())
            text += QStringLiteral("\n    %1: %2").arg(label, onOneLine(fact.view()));
    };
    add(Commands::tr("reason"), entry.provenance.reason);
    add(Commands::tr("source"), entry.provenance.source);
    add(Commands::tr("note"), entry.provenance.note);
    return text;
}

QString commentText(const Comment& comment, const Programme& programme, Language language) {
    return Commands::tr("%1  %2  %3, %4: comment\n    %5", "time, author, target, quarter, text")
        .arg(momentText(comment.recorded, language), onOneLine(comment.author),
             targetName(programme, comment.target, language), shortQuarterText(comment.quarter, language),
             onOneLine(comment.text));
}

} // namespace maalbilde
