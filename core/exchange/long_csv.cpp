#include "core/exchange/long_csv.h"

#include "core/exchange/csv_rows.h"

namespace maalbilde {

std::string writeLongCsv(const StatTable& table) {
    std::string csv;
    std::vector<std::vector<std::string>> codes; // as cells, of each dimension
    for (const Dimension& dimension : table.dimensions) {
        csv += csvCell(dimension.id) + ",";
        codes.emplace_back();
        for (const Category& category : dimension.categories)
            codes.back().push_back(csvCell(category.code) + ",");
    }
    csv += "value,mark\n";
    for (CellWalk walk(table); !walk.atEnd(); walk.advance()) {
        for (std::size_t i = 0; i < codes.size(); ++i)
            csv += codes[i][walk.category(i)];
        csv += csvCell(walk.value());
        csv += ',';
        csv += csvCell(walk.mark());
        csv += '\n';
    }
    return csv;
}

} // namespace maalbilde
