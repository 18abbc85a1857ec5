#include "ui/snapshot/calculation_rows.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>
#include <variant>

namespace maalbilde {

namespace {

class CalculationWords {
    Q_DECLARE_TR_FUNCTIONS(CalculationWords)
};

using Rows = std::vector<LabelledText>;

void addVerdict(Rows& rows, const Rule& rule, const Headline& headline, const NumberStyle& style) {
    if (headline.year)
        rows.push_back({CalculationWords::tr("Year"), QString::number(*headline.year)});
    if (headline.actual)
        rows.push_back({CalculationWords::tr("Result so far"), style.reported(*headline.actual).text});
    if (headline.goal)
        rows.push_back({CalculationWords::tr("Target"), goalText(headline, style)});
    if (!headline.actual || !headline.expected || !headline.tolerances)
        return;
    const double expected = *headline.expected;
    const bool counts = !std::holds_alternative<IndexGoal>(rule);
    const double green = std::max(counts ? 1.0 : 0.0, headline.tolerances->green);
    const double red = std::max(green, headline.tolerances->red);
    rows.push_back(
        {CalculationWords::tr("Plan now, for the figures received"), style.computed(expected).text});
    rows.push_back({CalculationWords::tr("Deviation"), style.difference(*headline.actual, expected).text});
    rows.push_back({CalculationWords::tr("On track from"), style.computed(expected - green).text});
    rows.push_back({CalculationWords::tr("Behind plan below"), style.computed(expected - red).text});
}

QString plain(double value, int decimals, const NumberStyle& style) {
    return numberText(value, decimals, style.figures().language());
}

void addBasis(Rows& rows, const CountBasis& basis, const NumberStyle& style) {
    rows.push_back({CalculationWords::tr("Pace the outlook builds on"),
                    CalculationWords::tr("%1 in %2 quarters")
                        .arg(style.reported(basis.windowSum).text, plain(basis.windowExposure, 1, style))});
    rows.push_back(
        {CalculationWords::tr("Quarters not yet reported"), plain(basis.remainingExposure, 1, style)});
    rows.push_back({CalculationWords::tr("Expected from them"), plain(basis.mu, 1, style)});
    rows.push_back(
        {CalculationWords::tr("Spread beyond pure chance (1 = none)"), plain(basis.phi, 2, style)});
}

void addBasis(Rows& rows, const NetBasis& basis, const NumberStyle& style) {
    rows.push_back({CalculationWords::tr("Mean of the last four quarters"),
                    signedNumberText(basis.meanPerQuarter, 1, style.figures().language())});
    rows.push_back({CalculationWords::tr("Spread from quarter to quarter"), plain(basis.s, 1, style)});
    rows.push_back(
        {CalculationWords::tr("Quarters not yet reported"), plain(basis.remainingExposure, 1, style)});
}

void addBasis(Rows& rows, const IndexBasis& basis, const NumberStyle& style) {
    rows.push_back({CalculationWords::tr("Uncertainty of the final level"),
                    QStringLiteral("±") + plain(basis.standardDeviation, 1, style)});
    rows.push_back({CalculationWords::tr("Quarters since the latest measurement until the end"),
                    plain(basis.quartersLeft, 0, style)});
}

void addOutlook(Rows& rows, const Forecast& forecast, const NumberStyle& style) {
    std::visit([&](const auto& basis) { addBasis(rows, basis, style); }, forecast.basis);
    rows.push_back({CalculationWords::tr("Outlook: low, middle, high"),
                    CalculationWords::tr("%1, %2, %3")
                        .arg(style.reported(forecast.low).text, style.reported(forecast.mid).text,
                             style.reported(forecast.high).text)});
    const auto probability = forecast.shownProbability ? forecast.shownProbability : forecast.probability;
    if (probability)
        rows.push_back({CalculationWords::tr("Probability"),
                        probabilityText(shownProbability(*probability), style.figures().language())});
}

} // namespace

std::vector<LabelledText> calculationRows(const Rule& rule, const Headline& headline,
                                          const Progress& progress, const NumberStyle& style) {
    Rows rows;
    addVerdict(rows, rule, headline, style);
    if (progress.due > 0)
        rows.push_back({CalculationWords::tr("Figures received"),
                        CalculationWords::tr("%1 of %2")
                            .arg(plain(progress.reported, 0, style), plain(progress.due, 0, style))});
    if (progress.requiredPace)
        rows.push_back(
            {CalculationWords::tr("Pace needed from now on"),
             CalculationWords::tr("%1 times the plan").arg(plain(*progress.requiredPace, 2, style))});
    if (progress.outlook)
        addOutlook(rows, *progress.outlook, style);
    return rows;
}

} // namespace maalbilde
