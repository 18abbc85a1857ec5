#include "core/exchange/place_rows.h"

#include "core/exchange/municipality_code.h"
#include "core/values/text_scan.h"

#include <map>

namespace maalbilde {

namespace {

std::optional<PlaceRow> rowByNumber(const Programme& programme, std::string_view number) {
    for (std::size_t i = 0; i < programme.municipalities.size(); ++i)
        for (const MunicipalityNumber& own : programme.municipalities[i].numbers)
            if (own.number == number)
                return PlaceRow{i, own};
    return std::nullopt;
}

std::optional<PlaceRow> rowByName(const Programme& programme, std::string_view name) {
    const auto place = programme.findPlace(name);
    if (!place)
        return std::nullopt;
    for (std::size_t i = 0; i < programme.municipalities.size(); ++i)
        if (programme.municipalities[i].id == *place)
            return PlaceRow{i, std::nullopt};
    return PlaceRow{programme.municipalities.size(), std::nullopt};
}

/// `K-3420` is written by the list that adds up the numbers of all periods: alone, it speaks of any quarter.
bool isSummed(std::string_view code) {
    return trimmed(code).starts_with('K');
}

void freeSummedRows(PlaceRows& rows, const Dimension& dimension) {
    std::map<std::size_t, int> rowsOf;
    for (const auto& row : rows)
        if (row)
            ++rowsOf[row->place];
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i] && rowsOf[rows[i]->place] == 1 && isSummed(dimension.categories[i].code))
            rows[i]->number.reset();
}

} // namespace

bool PlaceRow::isValid(Quarter quarter) const {
    return !number ||
           ((!number->from || *number->from <= quarter) && (!number->until || quarter <= *number->until));
}

PlaceRows placeRowsOf(const Dimension& dimension, const Programme& programme, bool byName) {
    PlaceRows rows;
    for (const Category& category : dimension.categories) {
        if (const auto number = readMunicipalityCode(category.code))
            rows.push_back(rowByNumber(programme, *number));
        else
            rows.push_back(byName ? rowByName(programme, category.code) : std::nullopt);
    }
    freeSummedRows(rows, dimension);
    return rows;
}

} // namespace maalbilde
