#include "core/exchange/municipality_code.h"
#include "core/exchange/period.h"
#include "core/exchange/stat_table.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, 11> kTimeNames{
    "tid", "time", "time_period", "period", "periode", "quarter", "kvartal", "year", "år", "måned", "date"};
constexpr std::array<std::string_view, 9> kPlaceNames{
    "region", "geo", "kommune", "municipality", "place", "kommunenr", "sted", "kommunenummer", "area"};
constexpr std::array<std::string_view, 11> kContentsNames{"contentscode",  "contents",  "statistikkvariabel",
                                                          "statistic",     "indicator", "indikator",
                                                          "tabellinnhold", "innhold",   "mal",
                                                          "mål",           "variabel"};

template <std::size_t Size>
bool isCalled(const Dimension& dimension, const std::array<std::string_view, Size>& names) {
    const auto known = [&](std::string_view name) {
        return std::ranges::find(names, lowered(trimmed(name))) != names.end();
    };
    return known(dimension.id) || known(dimension.label);
}

template <typename Fits>
bool everyCode(const Dimension& dimension, Fits fits) {
    return !dimension.categories.empty() &&
           std::ranges::all_of(dimension.categories,
                               [&](const Category& category) { return fits(category.code); });
}

bool hasPeriods(const Dimension& dimension) {
    return everyCode(dimension, [](std::string_view code) { return readPeriod(code).has_value(); });
}

bool hasMunicipalities(const Dimension& dimension) {
    return everyCode(dimension, [](std::string_view code) { return readMunicipalityCode(code).has_value(); });
}

/// Gives the role to the first dimension without one that fits, if no dimension has the role yet.
template <typename Fits>
void giveOnce(std::vector<Dimension>& dimensions, DimensionRole role, Fits fits) {
    if (std::ranges::find(dimensions, role, &Dimension::role) != dimensions.end())
        return;
    const auto found = std::ranges::find_if(dimensions, [&](const Dimension& dimension) {
        return dimension.role == DimensionRole::other && fits(dimension);
    });
    if (found != dimensions.end())
        found->role = role;
}

} // namespace

void guessRoles(std::vector<Dimension>& dimensions) {
    giveOnce(dimensions, DimensionRole::time,
             [](const Dimension& d) { return isCalled(d, kTimeNames) && hasPeriods(d); });
    giveOnce(dimensions, DimensionRole::place,
             [](const Dimension& d) { return isCalled(d, kPlaceNames) && hasMunicipalities(d); });
    giveOnce(dimensions, DimensionRole::place, [](const Dimension& d) { return isCalled(d, kPlaceNames); });
    giveOnce(dimensions, DimensionRole::time,
             [](const Dimension& d) { return hasPeriods(d) && !hasMunicipalities(d); });
    giveOnce(dimensions, DimensionRole::place,
             [](const Dimension& d) { return hasMunicipalities(d) && !hasPeriods(d); });
    giveOnce(dimensions, DimensionRole::time, hasPeriods);
    giveOnce(dimensions, DimensionRole::time, [](const Dimension& d) { return isCalled(d, kTimeNames); });
    giveOnce(dimensions, DimensionRole::contents,
             [](const Dimension& d) { return isCalled(d, kContentsNames); });
}

std::string findTableId(std::string_view title) {
    constexpr std::size_t kDigits = 5;
    const std::string_view number = trimmed(title).substr(0, kDigits);
    const bool digits =
        number.size() == kDigits && std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
    const std::string_view rest = trimmed(title).substr(number.size());
    const bool ends = rest.empty() || rest.starts_with(':') || rest.starts_with(' ');
    return digits && ends ? std::string(number) : std::string();
}

} // namespace maalbilde
