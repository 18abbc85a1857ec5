#include "app/commands/history_items.h"

#include "app/commands/commands.h"
#include "ui/text/cell_names.h"
#include "ui/text/dates.h"
#include "ui/text/entry_words.h"
#include "ui/text/names.h"
#include "ui/text/one_line.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

namespace maalbilde {

namespace {

const char* stateName(const Figure& figure) {
    if (figure.isReported())
        return "number";
    return figure.isNotApplicable() ? "notApplicable" : "withdrawn";
}

} // namespace

nlohmann::ordered_json entryJson(const LedgerEntry& entry) {
    using Json = nlohmann::ordered_json;
    Json value;
    if (entry.figure.isReported()) {
        const Quantity number = entry.figure.number();
        value = number.decimals() == 0 ? Json(number.thousandths() / 1000) : Json(number.toDouble());
    }
    const Survey& survey = entry.provenance.survey;
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
            {"surveyed", survey.day ? Json(isoDate(*survey.day)) : Json()},
            {"answers", survey.answers ? Json(*survey.answers) : Json()},
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
    QString text =
        Commands::tr("%1  %2  %3, %4, %5: %6", "time, author, indicator, place, quarter: change")
            .arg(momentText(entry.recorded, language), onOneLine(entry.provenance.author.view()),
                 indicatorName(programme, entry.key.indicator.view(), language),
                 placeName(programme, entry.key.place.view()), shortQuarterText(entry.key.quarter, language),
                 changeWord(entry, ledger, language));
    const auto add = [&](const QString& label, const QString& fact) {
        if (!fact.isEmpty())
            text += QStringLiteral("\n    %1: %2").arg(label, fact);
    };
    add(Commands::tr("reason"), onOneLine(entry.provenance.reason.view()));
    add(Commands::tr("source"), onOneLine(entry.provenance.source.view()));
    add(Commands::tr("note"), onOneLine(entry.provenance.note.view()));
    add(Commands::tr("survey"), surveyWord(entry.provenance.survey, language));
    return text;
}

QString commentText(const Comment& comment, const Programme& programme, Language language) {
    return Commands::tr("%1  %2  %3, %4: comment\n    %5", "time, author, target, quarter, text")
        .arg(momentText(comment.recorded, language), onOneLine(comment.author),
             targetName(programme, comment.target, language), shortQuarterText(comment.quarter, language),
             onOneLine(comment.text));
}

} // namespace maalbilde
