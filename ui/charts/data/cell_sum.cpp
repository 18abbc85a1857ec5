#include "ui/charts/data/cell_sum.h"

namespace maalbilde {

CellSum sumOf(const IndicatorFigures& figures, const std::vector<int>& places, QuarterRange quarters) {
    CellSum result;
    Quantity sum; // exact, so that 33.3 + 33.3 + 33.4 is 100
    for (const int place : places)
        for (int q = 0; q < quarters.count(); ++q) {
            const Figure& figure =
                figures.places[static_cast<std::size_t>(place)].figures.at(quarters.first() + q);
            ++result.cells;
            result.due += figure.isNotApplicable() ? 0 : 1;
            if (!figure.isReported())
                continue;
            ++result.reported;
            sum += figure.number();
        }
    if (result.reported > 0)
        result.sum = sum.toDouble();
    return result;
}

} // namespace maalbilde
