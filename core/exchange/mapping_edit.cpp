#include "core/exchange/mapping_edit.h"

#include <string_view>
#include <utility>

namespace maalbilde {

namespace {

bool isOfOneDimension(DimensionUse use) {
    return use == DimensionUse::place || use == DimensionUse::time || use == DimensionUse::indicator ||
           use == DimensionUse::kind;
}

/// As answers call it; empty for one that no answer is needed for.
std::string_view wordOf(DimensionUse use) {
    switch (use) {
    case DimensionUse::place: return "place";
    case DimensionUse::time: return "quarter";
    case DimensionUse::indicator: return "indicator";
    case DimensionUse::kind: return "kind";
    case DimensionUse::sum: return "sum";
    case DimensionUse::only:
    case DimensionUse::passed: break;
    }
    return {};
}

std::string_view wordOf(SeriesKind kind) {
    switch (kind) {
    case SeriesKind::change: return "@change";
    case SeriesKind::yearToDate: return "@ytd";
    case SeriesKind::stockAtEnd: return "@end";
    case SeriesKind::stockAtStart: return "@start";
    }
    return {};
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

std::vector<std::string> answersOf(const StatTable& table, const ImportMapping& mapping) {
    std::vector<std::string> answers;
    for (std::size_t i = 0; i < table.dimensions.size(); ++i) {
        const Dimension& dimension = table.dimensions[i];
        const DimensionMapping& said = mapping.dimensions[i];
        const std::string means = said.use == DimensionUse::only ? dimension.categories[said.category].code
                                                                 : std::string(wordOf(said.use));
        if (!means.empty())
            answers.push_back(dimension.id + "=" + means);
    }
    const std::vector<Category> categories = seriesOf(table, mapping);
    for (std::size_t i = 0; i < mapping.series.size(); ++i) {
        const SeriesMapping& series = mapping.series[i];
        if (series.indicator.empty())
            continue;
        std::string answer = categories[i].code + "=" + series.indicator;
        if (series.answer)
            answer += wordOf(*series.answer);
        answers.push_back(answer + (series.residenceAccepted ? "@residence" : ""));
    }
    return answers;
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
