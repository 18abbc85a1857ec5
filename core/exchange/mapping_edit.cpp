#include "core/exchange/mapping_edit.h"

#include <utility>

namespace maalbilde {

namespace {

bool isOfOneDimension(DimensionUse use) {
    return use == DimensionUse::place || use == DimensionUse::time || use == DimensionUse::indicator ||
           use == DimensionUse::kind;
}

/// What a person has said that the table itself denies.
bool isDenied(const SeriesMapping& series) {
    return series.answer && series.traits.certain && series.answer != series.traits.kind;
}

} // namespace

ImportMapping withDimension(ImportMapping mapping, const StatTable& table, const Programme& programme,
                            std::size_t dimension, DimensionMapping said) {
    const auto counted = mapping.dimensionOf(DimensionUse::indicator);
    if (isOfOneDimension(said.use))
        if (const auto before = mapping.dimensionOf(said.use))
            mapping.dimensions[*before] = {};
    mapping.dimensions[dimension] = said;
    if (mapping.dimensionOf(DimensionUse::indicator) != counted)
        mapping.series = guessSeries(table, mapping, programme);
    return mapping;
}

ImportMapping withTableId(ImportMapping mapping, const StatTable& table, const std::string& tableId) {
    const std::vector<Category> categories = seriesOf(table, mapping);
    for (std::size_t i = 0; i < mapping.series.size(); ++i) {
        SeriesMapping& series = mapping.series[i];
        series.traits = traitsOf(tableId, categories[i].code, categories[i].label);
        if (isDenied(series))
            series.answer.reset();
    }
    return mapping;
}

std::string signatureOf(const StatTable& table) {
    std::string signature = table.tableId;
    for (const Dimension& dimension : table.dimensions)
        signature += "/" + dimension.id;
    if (!table.tableId.empty())
        return signature;
    signature += "/" + table.title;
    if (const Dimension* counted = table.dimension(DimensionRole::contents))
        for (const Category& category : counted->categories)
            signature += "/" + category.code;
    return signature;
}

} // namespace maalbilde
