#include "ui/text/place_list.h"

#include "ui/text/and_more.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <limits>

namespace maalbilde {

namespace {

class PlaceListWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceListWords)
};

constexpr unsigned kMostPlaces = 8;

QString described(const Programme& programme, const PlaceAssessment& place, const FigureText& figures) {
    QString text = placeName(programme, place.place) + QLatin1Char(' ');
    text += place.actual ? figures.figure(*place.actual) : PlaceListWords::tr("missing");
    if (place.percent)
        text += QStringLiteral(" (%1)").arg(percentText(*place.percent, figures.language()));
    if (place.progress)
        text += QLatin1Char(' ') + statusSign(place.progress->status);
    return text;
}

/// What a place is ranked by; one without figures comes last.
double sizeOf(const PlaceAssessment* place) {
    return place->actual.value_or(-std::numeric_limits<double>::infinity());
}

/// The places to show: all of them in their order, or the largest first.
std::vector<const PlaceAssessment*> chosen(const std::vector<PlaceAssessment>& places) {
    std::vector<const PlaceAssessment*> shown;
    for (const PlaceAssessment& place : places)
        shown.push_back(&place);
    if (shown.size() <= kMostPlaces)
        return shown;
    std::ranges::stable_sort(shown, std::ranges::greater{}, sizeOf);
    shown.resize(kMostPlaces);
    return shown;
}

} // namespace

QString placeList(const Programme& programme, const std::vector<PlaceAssessment>& places,
                  const FigureText& figures) {
    QStringList texts;
    for (const PlaceAssessment* place : chosen(places))
        texts << described(programme, *place, figures);
    return andMore(texts.join(QStringLiteral(", ")), static_cast<qsizetype>(places.size()) - texts.size(),
                   figures.language());
}

} // namespace maalbilde
