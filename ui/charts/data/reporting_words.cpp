#include "ui/charts/data/reporting_words.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ReportingWords {
    Q_DECLARE_TR_FUNCTIONS(ReportingWords)
};

std::vector<int> placesLackingFigures(const IndicatorFigures& figures, const std::vector<int>& places,
                                      QuarterRange quarters) {
    std::vector<int> lacking;
    for (const int place : places)
        if (sumOf(figures, {place}, quarters).missing() > 0)
            lacking.push_back(place);
    return lacking;
}

} // namespace

QString missingWords(const IndicatorFigures& figures, const std::vector<int>& places, QuarterRange quarters,
                     Language language) {
    const CellSum all = sumOf(figures, places, quarters);
    if (all.notApplicable())
        return notApplicableWord();
    if (all.missing() == 0)
        return {};
    if (!all.sum)
        return missingWord();
    const std::vector<int> lacking = placesLackingFigures(figures, places, quarters);
    if (lacking.size() == 1)
        return ReportingWords::tr("%1 missing", "a place lacks figures")
            .arg(figures.places[static_cast<std::size_t>(lacking.front())].name);
    const auto count = static_cast<int>(lacking.size());
    return ReportingWords::tr("%1 are missing", "places lack figures", count)
        .arg(numberText(count, 0, language));
}

QString starred(const QString& number, const CellSum& cells) {
    return cells.preliminary > 0 ? number + QLatin1Char('*') : number;
}

QString saidOf(const QString& number, const CellSum& cells) {
    return cells.preliminary > 0 ? ReportingWords::tr("%1, preliminary").arg(number) : number;
}

QString missingWord() {
    return ReportingWords::tr("missing");
}

QString notApplicableWord() {
    return ReportingWords::tr("not applicable");
}

QString othersNotShown(int count, Language language) {
    return count <= 0 ? QString()
                      : ReportingWords::tr("and %1 more", nullptr, count).arg(numberText(count, 0, language));
}

std::vector<int> placesOf(const std::vector<PlaceGroup>& groups) {
    std::vector<int> places;
    for (const PlaceGroup& group : groups)
        places.insert(places.end(), group.places.begin(), group.places.end());
    return places;
}

} // namespace maalbilde
