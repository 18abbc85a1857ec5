#include "ui/snapshot/log.h"

#include "ui/text/cell_names.h"
#include "ui/text/dates.h"
#include "ui/text/entry_words.h"
#include "ui/text/one_line.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

class LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

QString saidOf(const Provenance& provenance, Language language) {
    QStringList said{onOneLine(provenance.source.view()), onOneLine(provenance.note.view()),
                     surveyWord(provenance.survey, language), onOneLine(provenance.reason.view())};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

LogRow rowOf(const LedgerEntry& entry, const LogSources& sources, Language language) {
    return {.when = localMomentText(entry.recorded, language),
            .who = onOneLine(entry.provenance.author.view()),
            .what = cellName(sources.programme, entry.key, language),
            .change = changeWord(entry, sources.ledger, language),
            .said = saidOf(entry.provenance, language)};
}

LogRow rowOf(const Comment& comment, const LogSources& sources, Language language) {
    return {.when = localMomentText(comment.recorded, language),
            .who = onOneLine(comment.author),
            .what = targetName(sources.programme, comment.target, language) + QStringLiteral(", ") +
                    shortQuarterText(comment.quarter, language),
            .change = LogWords::tr("comment"),
            .said = onOneLine(comment.text)};
}

LogRow rowOf(const RecordedProgramme& revision, Language language) {
    return {.when = localMomentText(revision.recorded, language),
            .who = onOneLine(revision.author),
            .what = LogWords::tr("The programme"),
            .change = revision.number == 1 ? LogWords::tr("made") : LogWords::tr("changed"),
            .said = onOneLine(revision.reason)};
}

template <typename Records>
void add(std::vector<LogItem>& items, LogItem::Kind kind, const Records& records) {
    for (std::size_t i = 0; i < records.size(); ++i)
        items.push_back({kind, i, records[i].recorded});
}

} // namespace

std::vector<LogItem> logOf(const LogSources& sources) {
    std::vector<LogItem> items;
    items.reserve(sources.ledger.entries().size() + sources.comments.size() + sources.revisions.size());
    add(items, LogItem::Kind::revision, sources.revisions);
    add(items, LogItem::Kind::figure, sources.ledger.entries());
    add(items, LogItem::Kind::comment, sources.comments);
    std::ranges::stable_sort(items, {}, &LogItem::recorded);
    std::ranges::reverse(items);
    return items;
}

LogRow logRow(const LogItem& item, const LogSources& sources, Language language) {
    switch (item.kind) {
    case LogItem::Kind::figure: return rowOf(sources.ledger.entries()[item.index], sources, language);
    case LogItem::Kind::comment: return rowOf(sources.comments[item.index], sources, language);
    case LogItem::Kind::revision: return rowOf(sources.revisions[item.index], language);
    }
    return {};
}

std::optional<FigureKey> cellOf(const LogItem& item, const LogSources& sources) {
    return item.kind == LogItem::Kind::figure ? std::optional(sources.ledger.entries()[item.index].key)
                                              : std::nullopt;
}

} // namespace maalbilde
