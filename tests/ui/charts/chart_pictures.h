#pragma once

#include "tests/support/chart_programme.h"
#include "ui/charts/chart_picture.h"
#include "ui/text/language.h"

namespace maalbilde {

/// Every form of every target and of its supporting indicators.
inline std::vector<ChartData> chartsOf(const Programme& programme, const Ledger& ledger, Quarter asOf) {
    std::vector<ChartData> charts;
    for (const TargetSnapshot& target : programmeSnapshot(programme, ledger, {.asOf = asOf}).targets) {
        for (const ChartForm form : formsOf(target.rule))
            charts.push_back(chartOf(target, form));
        for (const SupportingSnapshot& supporting : target.supporting)
            charts.push_back(chartOf(target, supporting));
    }
    return charts;
}

/// Figures of every kind: numbers, negative ones, gaps and what does not apply.
inline Ledger someFigures() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(3), whole(4), whole(5), whole(3), whole(3), whole(4)});
    enterRow(ledger, "jobs", "aamot", {whole(2), whole(2), whole(2), whole(2), whole(0), whole(3)});
    enterRow(ledger, "jobs", "vaaler",
             {whole(2), whole(1), kNothingEntered, whole(4), whole(4), kDoesNotApply});
    enterRow(ledger, "firms", "elverum", {whole(1), whole(0), whole(1), whole(0), whole(0), whole(1)});
    enterRow(ledger, "residents", "elverum", {whole(12), whole(20), kNothingEntered, whole(9), whole(11)});
    enterRow(ledger, "residents", "vaaler", {whole(-4), whole(-1), whole(-9), whole(2), whole(-6)});
    enterRow(ledger, "reputation", "region", {kNothingEntered, whole(60), kNothingEntered, whole(63)});
    enterRow(ledger, "population", "elverum", {whole(21000), whole(21030), whole(21055), whole(21040)});
    return ledger.ledger();
}

inline ChartPicture pictureOf(const ChartData& chart, QSizeF size = {820, 400},
                              const Theme& theme = lightTheme()) {
    return layOut(chart, theme, size, QLocale(QStringLiteral("nb")));
}

} // namespace maalbilde
