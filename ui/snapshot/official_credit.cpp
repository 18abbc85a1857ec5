#include "ui/snapshot/official_credit.h"

#include "core/programme/programme.h"
#include "ui/text/credits.h"

#include <algorithm>
#include <set>

namespace maalbilde {

namespace {

/// The sources of an indicator's figures, each once: there are few, however many figures.
void collectSources(const Ledger& ledger, const TargetSnapshot& target, const IndicatorFigures& figures,
                    std::set<SharedText>& sources) {
    const SharedText indicator(figures.indicator.id);
    const Quarter last = std::min(target.asOf, target.period.last());
    for (const PlaceFigures& place : figures.places) {
        if (target.place && place.id != *target.place && place.id != kRegionId)
            continue;
        FigureKey key{indicator, place.id, target.period.first()};
        for (; key.quarter <= last; key.quarter = key.quarter + 1)
            if (const LedgerEntry* head = ledger.head(key); head != nullptr && head->figure.isReported())
                sources.insert(head->provenance.source);
    }
}

} // namespace

QString officialCredit(const Ledger& ledger, const TargetSnapshot& target, CreditScope scope) {
    std::set<SharedText> sources;
    collectSources(ledger, target, target.lead, sources);
    if (target.official)
        collectSources(ledger, target, *target.official, sources);
    if (scope == CreditScope::leadAndSupporting)
        for (const SupportingSnapshot& supporting : target.supporting)
            collectSources(ledger, target, supporting.figures, sources);
    QStringList tables;
    for (const SharedText& source : sources)
        tables << creditedTable(source.view());
    tables.removeAll(QString());
    tables.removeDuplicates();
    tables.sort();
    return creditLine(tables);
}

} // namespace maalbilde
