#include "ui/snapshot/copy_difference.h"

#include "ui/text/cell_names.h"
#include "ui/text/dates.h"
#include "ui/text/entry_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class CopyDifferenceWords {
    Q_DECLARE_TR_FUNCTIONS(CopyDifferenceWords)
};

const LedgerEntry* standing(const Ledger& ledger, const FigureKey& key) {
    const LedgerEntry* head = ledger.head(key);
    return head == nullptr || head->isWithdrawal() ? nullptr : head;
}

QString wordOf(const LedgerEntry* entry, Language language) {
    return entry == nullptr ? QString() : figureWord(entry->figure, entry->provenance.preliminary, language);
}

bool saysTheSame(const LedgerEntry* one, const LedgerEntry* other) {
    if (one == nullptr || other == nullptr)
        return one == other;
    return one->figure == other->figure && one->provenance.preliminary == other->provenance.preliminary;
}

/// Cells of `ledger` in which the two differ; those that `other` has had too only if asked for.
void addDifferences(std::vector<CellDifference>& differences, const LogSources& file, const LogSources& copy,
                    const Ledger& visited, Language language) {
    visited.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        const bool seenBefore = &visited == &copy.ledger && file.ledger.head(entry.key) != nullptr;
        const LedgerEntry* inFile = standing(file.ledger, entry.key);
        const LedgerEntry* inCopy = standing(copy.ledger, entry.key);
        if (!seenBefore && !saysTheSame(inFile, inCopy))
            differences.push_back({cellName(file.programme, entry.key, language), wordOf(inFile, language),
                                   wordOf(inCopy, language)});
    });
}

/// How many the copy lacks, and how many it has that the file lacks.
struct Gap {
    int lacking;
    int more;
};

Gap gapOf(std::size_t inFile, std::size_t inCopy) {
    const auto difference = static_cast<int>(inFile) - static_cast<int>(inCopy);
    return {std::max(difference, 0), std::max(-difference, 0)};
}

void addSentences(QStringList& sentences, const Gap& comments, const Gap& revisions) {
    if (comments.lacking > 0)
        sentences << CopyDifferenceWords::tr("It lacks %n comments.", nullptr, comments.lacking);
    if (comments.more > 0)
        sentences << CopyDifferenceWords::tr("It has %n comments more.", nullptr, comments.more);
    if (revisions.lacking > 0)
        sentences << CopyDifferenceWords::tr("It lacks %n changes of the programme.", nullptr,
                                             revisions.lacking);
    if (revisions.more > 0)
        sentences << CopyDifferenceWords::tr("It has %n changes of the programme more.", nullptr,
                                             revisions.more);
}

int standingCount(const Ledger& ledger) {
    int count = 0;
    ledger.forEachCurrent(std::nullopt,
                          [&](const LedgerEntry& entry) { count += entry.isWithdrawal() ? 0 : 1; });
    return count;
}

} // namespace

CopyDifference copyDifference(const LogSources& file, const LogSources& copy, Language language) {
    CopyDifference difference;
    addDifferences(difference.cells, file, copy, file.ledger, language);
    addDifferences(difference.cells, file, copy, copy.ledger, language);
    QStringList sentences;
    if (!difference.cells.empty())
        sentences << CopyDifferenceWords::tr("%n figures are different in the copy.", nullptr,
                                             static_cast<int>(difference.cells.size()));
    addSentences(sentences, gapOf(file.comments.size(), copy.comments.size()),
                 gapOf(file.revisions.size(), copy.revisions.size()));
    if (sentences.isEmpty())
        sentences << CopyDifferenceWords::tr("Every figure is the same in the copy.");
    difference.summary = sentences.join(QLatin1Char(' '));
    return difference;
}

QString contentSummary(const LogSources& copy, Language language) {
    const QString figures =
        CopyDifferenceWords::tr("The copy holds %n figures.", nullptr, standingCount(copy.ledger));
    const std::vector<LogItem> items = logOf(copy);
    if (items.empty())
        return figures;
    return CopyDifferenceWords::tr("%1 The last thing recorded in it is from %2.")
        .arg(figures, localMomentText(items.front().recorded, language));
}

} // namespace maalbilde
