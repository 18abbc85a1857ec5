#include "ui/snapshot/entry_cell.h"

#include "core/assessment/plausibility.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

class EntryCellWords {
    Q_DECLARE_TR_FUNCTIONS(EntryCellWords)
};

EntryCellKind kindOf(const Figure& figure, Quarter quarter, Quarter due) {
    if (figure.isReported())
        return EntryCellKind::reported;
    if (figure.isNotApplicable())
        return EntryCellKind::notApplicable;
    return due < quarter ? EntryCellKind::notYetDue : EntryCellKind::notReported;
}

QString textOf(const EntryCell& cell, int decimals, Language language) {
    switch (cell.kind) {
    case EntryCellKind::reported: return numberText(cell.figure.number(), decimals, language);
    case EntryCellKind::notReported: return EntryCellWords::tr("missing");
    case EntryCellKind::notApplicable: return EntryCellWords::tr("not applicable");
    case EntryCellKind::notYetDue: return EntryCellWords::tr("not yet due");
    case EntryCellKind::belongsToRegion: return EntryCellWords::tr("region only");
    case EntryCellKind::sum: break;
    }
    return cell.figure.isReported() ? numberText(cell.figure.number(), decimals, language)
                                    : QStringLiteral("–");
}

QString remarkOf(const EntryCell& cell) {
    QStringList words;
    if (cell.implausible)
        words << EntryCellWords::tr("unusual?");
    if (cell.preliminary)
        words << EntryCellWords::tr("preliminary");
    if (cell.corrected)
        words << EntryCellWords::tr("corrected");
    return words.join(QStringLiteral(", "));
}

bool hasSaidSomethingElse(const Ledger& ledger, const FigureKey& key) {
    const auto history = ledger.history(key);
    return std::ranges::any_of(history, [&](const LedgerEntry* entry) {
        return !entry->isWithdrawal() && entry->figure != history.back()->figure;
    });
}

void takeHead(EntryCell& cell, const Ledger& ledger, const LedgerEntry& head) {
    cell.figure = head.figure;
    cell.preliminary = !head.isWithdrawal() && head.provenance.preliminary;
    cell.corrected = !head.isWithdrawal() && head.supersedes && hasSaidSomethingElse(ledger, head.key);
    cell.implausible = head.figure.isReported() &&
                       isImplausible(head.figure.number(), earlierFigures(ledger, head.key)) &&
                       !isConfirmed(ledger, head.key);
}

} // namespace

QString typedText(const Figure& figure, Language language) {
    if (figure.isNotApplicable())
        return EntryCellWords::tr("not applicable");
    if (!figure.isReported())
        return {};
    const QString text = QString::fromStdString(figure.number().toString());
    return language == Language::nb ? QString(text).replace(QLatin1Char('.'), QLatin1Char(',')) : text;
}

EntryCell entryCell(const Programme& programme, const Ledger& ledger, const FigureKey& key,
                    const EntryQuestion& question) {
    EntryCell cell;
    cell.key = key;
    if (const LedgerEntry* head = ledger.head(key))
        takeHead(cell, ledger, *head);
    cell.kind = kindOf(cell.figure, key.quarter, question.due);
    cell.text = textOf(cell, programme.indicator(key.indicator.view())->decimals, question.language);
    cell.typed = typedText(cell.figure, question.language);
    cell.remark = remarkOf(cell);
    return cell;
}

EntryCell regionsCell() {
    EntryCell cell;
    cell.kind = EntryCellKind::belongsToRegion;
    cell.text = textOf(cell, 0, Language::nb);
    return cell;
}

EntryCell sumCell(const Indicator& indicator, const std::vector<EntryCell>& parts, bool overTime,
                  Language language) {
    EntryCell sum;
    sum.kind = EntryCellKind::sum;
    Quantity total;
    int reported = 0;
    int expected = 0;
    for (const EntryCell& part : parts) {
        const bool counts = part.figure.isReported();
        if (counts)
            total = overTime && indicator.adds == Adds::latest ? part.figure.number()
                                                               : total + part.figure.number();
        reported += counts ? 1 : 0;
        expected += counts || part.kind == EntryCellKind::notReported ? 1 : 0;
    }
    if (reported > 0)
        sum.figure = total;
    sum.text = textOf(sum, indicator.decimals, language);
    sum.typed = typedText(sum.figure, language);
    if (reported > 0 && reported < expected)
        sum.remark = EntryCellWords::tr("%1 of %2").arg(reported).arg(expected);
    return sum;
}

} // namespace maalbilde
