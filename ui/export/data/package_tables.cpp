#include "ui/export/data/package_tables.h"

#include "core/exchange/figure_cells.h"
#include "ui/text/names.h"

namespace maalbilde {

namespace {

std::string cellOf(const std::optional<Quantity>& limit) {
    return limit ? valueCell(*limit, NotApplicableAs::nothing) : std::string();
}

std::string numbersOf(const Municipality& municipality) {
    std::string numbers;
    for (const MunicipalityNumber& number : municipality.numbers)
        numbers += (numbers.empty() ? "" : " ") + number.number;
    return numbers;
}

} // namespace

std::string indicatorTable(const Programme& programme) {
    std::string csv = "id,name_nb,name_en,unit_nb,unit_en,decimals,adds,reported_by,minimum,maximum\n";
    for (const Indicator& indicator : programme.indicators)
        csv += csvLine({indicator.id, textCell(indicator.name.nb), textCell(indicator.name.en),
                        textCell(indicator.unit.nb), textCell(indicator.unit.en),
                        std::to_string(indicator.decimals), indicator.adds == Adds::sum ? "sum" : "latest",
                        indicator.reportedBy == ReportedBy::region ? "region" : "municipality",
                        cellOf(indicator.minimum), cellOf(indicator.maximum)});
    return csv;
}

std::string placeTable(const Programme& programme) {
    std::string csv = "id,name,numbers\n";
    csv += csvLine({kRegionId, textCell(placeName(programme, kRegionId).toStdString()), ""});
    for (const Municipality& municipality : programme.municipalities)
        csv += csvLine({municipality.id, textCell(municipality.name), numbersOf(municipality)});
    return csv;
}

} // namespace maalbilde
