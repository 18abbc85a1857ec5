#include "ui/text/entry_words.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

QString wordOf(const LedgerEntry& entry, Language language) {
    return figureWord(entry.figure, entry.provenance.preliminary, language);
}

} // namespace

QString figureWord(const Figure& figure, Language language, int decimals) {
    if (figure.isReported())
        return numberText(figure.number(), decimals, language);
    return figure.isNotApplicable() ? EntryWords::tr("not applicable") : EntryWords::tr("withdrawn");
}

QString figureWord(const Figure& figure, bool preliminary, Language language) {
    const QString word = figureWord(figure, language);
    return preliminary && !figure.isMissing() ? EntryWords::tr("%1 (preliminary)").arg(word) : word;
}

QString changeWord(const LedgerEntry& entry, const Ledger& ledger, Language language) {
    const QString now = wordOf(entry, language);
    if (!entry.supersedes)
        return now;
    const auto before = static_cast<std::size_t>(*entry.supersedes) - 1; // ids run without gaps
    return QStringLiteral("%1 → %2").arg(wordOf(ledger.entries()[before], language), now);
}

} // namespace maalbilde
