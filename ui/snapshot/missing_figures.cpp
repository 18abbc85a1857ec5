#include "ui/snapshot/missing_figures.h"

#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class MissingWords {
    Q_DECLARE_TR_FUNCTIONS(MissingWords)
};

std::vector<Quarter> missingQuarters(const FigureSeries& figures, int closedQuarters) {
    std::vector<Quarter> quarters;
    for (int q = 0; q < closedQuarters; ++q)
        if (const Quarter quarter = figures.period().first() + q; figures.at(quarter).isMissing())
            quarters.push_back(quarter);
    return quarters;
}

QString runText(Quarter first, Quarter last, Language language) {
    const QString from = shortQuarterText(first, language);
    return first == last ? from : from + QStringLiteral(" – ") + shortQuarterText(last, language);
}

/// Unbroken runs of quarters, `1. kv. 2016 – 3. kv. 2016, 2. kv. 2017`. Requires at least one quarter.
QString quartersText(const std::vector<Quarter>& quarters, Language language) {
    QStringList runs;
    Quarter first = quarters.front();
    Quarter last = first;
    for (const Quarter quarter : quarters) {
        if (quarter - last > 1) {
            runs << runText(first, last, language);
            first = quarter;
        }
        last = quarter;
    }
    return (runs << runText(first, last, language)).join(QStringLiteral(", "));
}

} // namespace

std::vector<MissingFigures> missingFigures(const IndicatorFigures& figures, int closedQuarters,
                                           const std::optional<std::string>& place, Language language) {
    std::vector<MissingFigures> missing;
    for (const PlaceFigures& reporter : figures.places) {
        if (place && reporter.id != *place)
            continue;
        std::vector<Quarter> quarters = missingQuarters(reporter.figures, closedQuarters);
        if (quarters.empty())
            continue;
        const QString text = QStringLiteral("%1: %2").arg(reporter.name, quartersText(quarters, language));
        missing.push_back({reporter.id, reporter.name, std::move(quarters), text});
    }
    return missing;
}

QString missingText(const std::vector<MissingFigures>& missing, Language language) {
    if (missing.empty())
        return {};
    const MissingFigures& first = missing.front();
    if (missing.size() == 1)
        return MissingWords::tr("%1 lacks %2").arg(first.placeName, quartersText(first.quarters, language));
    const auto places = static_cast<int>(missing.size());
    return MissingWords::tr("%1 places lack figures", nullptr, places).arg(numberText(places, 0, language));
}

} // namespace maalbilde
