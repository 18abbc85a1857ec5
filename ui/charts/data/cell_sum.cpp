#include "ui/charts/data/cell_sum.h"

#include <algorithm>

namespace maalbilde {

CellSum sumOf(const IndicatorFigures& figures, const std::vector<int>& places, QuarterRange quarters) {
    CellSum result;
    Quantity sum; // exact, so that 33.3 + 33.3 + 33.4 is 100
    for (const int index : places) {
        const PlaceFigures& place = figures.places[static_cast<std::size_t>(index)];
        result.preliminary += static_cast<int>(
            std::ranges::count_if(place.preliminary, [&](Quarter q) { return quarters.contains(q); }));
        for (int q = 0; q < quarters.count(); ++q) {
            const Figure& figure = place.figures.at(quarters.first() + q);
            ++result.cells;
            result.due += figure.isNotApplicable() ? 0 : 1;
            if (!figure.isReported())
                continue;
            ++result.reported;
            sum += figure.number();
        }
    }
    if (result.reported > 0)
        result.sum = sum.toDouble();
    return result;
}

} // namespace maalbilde
