#include "core/exchange/csv_table.h"

#include "core/exchange/formula_guard.h"
#include "core/values/contract.h"

#include <algorithm>

namespace maalbilde {

namespace {

tl::unexpected<Error> damageAt(std::string_view file, std::int64_t line) {
    return failure(ErrorCode::packageDamaged, std::string(file), line);
}

} // namespace

Result<CsvTable> CsvTable::read(std::string_view file, std::string_view csv,
                                std::initializer_list<std::string_view> columns) {
    if (const auto line = firstLineNotUtf8(csv))
        return damageAt(file, *line);
    CsvRows read = readCsvRows(csv, ',');
    if (read.brokenQuote)
        return damageAt(file, *read.brokenQuote);
    if (read.rows.empty())
        return damageAt(file, 1);
    const CsvRow& header = read.rows.front();
    for (const std::string_view column : columns)
        if (std::ranges::count(header.cells, column) != 1)
            return damageAt(file, header.line);
    for (const CsvRow& row : read.rows)
        if (row.cells.size() != header.cells.size())
            return damageAt(file, row.line);
    return CsvTable(std::string(file), std::move(read.rows));
}

std::string_view CsvTable::Row::cell(std::string_view column) const {
    require(std::ranges::count(m_table.m_rows.front().cells, column) == 1,
            "a table is asked about the columns it was read with");
    return cellIfAny(column);
}

std::string_view CsvTable::Row::cellIfAny(std::string_view column) const {
    const auto& names = m_table.m_rows.front().cells;
    const auto name = std::ranges::find(names, column);
    return name == names.end()
               ? std::string_view()
               : m_table.m_rows[m_index].cells[static_cast<std::size_t>(name - names.begin())];
}

std::string_view CsvTable::Row::text(std::string_view column) const {
    return unguardFormula(cell(column));
}

tl::unexpected<Error> CsvTable::Row::damage() const {
    return damageAt(m_table.m_file, m_table.m_rows[m_index].line);
}

} // namespace maalbilde
