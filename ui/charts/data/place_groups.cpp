#include "ui/charts/data/place_groups.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <numeric>

namespace maalbilde {

namespace {

class PlaceGroupWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceGroupWords)
};

PlaceGroup groupOf(const PlaceFigures& place, int index, int mark) {
    return {.name = place.name, .mark = mark, .isOthers = false, .places = {index}};
}

/// What a place is ranked by: its sum, or its latest level. One that has reported nothing comes last.
double sizeOf(const PlaceFigures& place, Adds adds) {
    Quantity size;
    bool any = false;
    for (int q = 0; q < place.figures.period().count(); ++q)
        if (const Figure& figure = place.figures.at(place.figures.period().first() + q);
            figure.isReported()) {
            size = adds == Adds::sum ? size + figure.number() : figure.number();
            any = true;
        }
    return any ? size.toDouble() : -std::numeric_limits<double>::infinity();
}

/// The places by size, ties in the programme's order.
std::vector<int> ranked(const IndicatorFigures& figures) {
    std::vector<double> sizes;
    for (const PlaceFigures& place : figures.places)
        sizes.push_back(sizeOf(place, figures.indicator.adds));
    std::vector<int> order(figures.places.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](int place) { return sizes[static_cast<std::size_t>(place)]; });
    return order;
}

std::vector<PlaceGroup> largestAndOthers(const IndicatorFigures& figures, Language language) {
    const std::vector<int> order = ranked(figures);
    std::vector<PlaceGroup> groups;
    for (int rank = 0; rank < kMostPlacesShown; ++rank) {
        const int index = order[static_cast<std::size_t>(rank)];
        groups.push_back(groupOf(figures.places[static_cast<std::size_t>(index)], index, rank));
    }
    const std::vector<int> others(order.begin() + kMostPlacesShown, order.end());
    const auto count = static_cast<int>(others.size());
    const QString name =
        PlaceGroupWords::tr("the other %1", nullptr, count).arg(numberText(count, 0, language));
    groups.push_back({.name = name, .mark = kMostPlacesShown, .isOthers = true, .places = others});
    return groups;
}

} // namespace

std::vector<PlaceGroup> groupsOf(const IndicatorFigures& figures, const std::optional<std::string>& chosen,
                                 Language language) {
    if (chosen) {
        const auto place = std::ranges::find(figures.places, *chosen, &PlaceFigures::id);
        if (place != figures.places.end())
            return {groupOf(*place, static_cast<int>(place - figures.places.begin()),
                            place->number % kMostPlacesShown)};
    }
    if (figures.places.size() > kMostPlacesShown)
        return largestAndOthers(figures, language);
    std::vector<PlaceGroup> groups;
    for (const PlaceFigures& place : figures.places)
        groups.push_back(groupOf(place, static_cast<int>(groups.size()), place.number));
    return groups;
}

std::vector<PlaceGroup> rankingOf(const IndicatorFigures& figures) {
    std::vector<PlaceGroup> groups;
    for (const int index : ranked(figures))
        groups.push_back(
            groupOf(figures.places[static_cast<std::size_t>(index)], index, static_cast<int>(groups.size())));
    return groups;
}

std::vector<PlaceGroup> stackOf(const IndicatorFigures& figures, const std::optional<std::string>& chosen,
                                Language language) {
    std::vector<PlaceGroup> groups = groupsOf(figures, chosen, language);
    if (groups.size() <= kMostPlacesShown)
        return groups;
    const auto count = static_cast<int>(figures.places.size());
    std::vector<int> all(figures.places.size());
    std::iota(all.begin(), all.end(), 0);
    return {{.name = PlaceGroupWords::tr("All %1 places", nullptr, count).arg(numberText(count, 0, language)),
             .mark = 0,
             .isOthers = true,
             .places = std::move(all)}};
}

} // namespace maalbilde
