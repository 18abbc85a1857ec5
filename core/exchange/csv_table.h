#pragma once

#include "core/exchange/csv_rows.h"
#include "core/values/error.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace maalbilde {

/// The rows of a CSV file that Målbilde wrote itself, with their cells by the name of the column.
class CsvTable {
public:
    /// Reads comma-separated UTF-8 with at least these columns. `file` is its name in errors. Error:
    /// packageDamaged.
    static Result<CsvTable> read(std::string_view file, std::string_view csv,
                                 std::initializer_list<std::string_view> columns);

    /// One of its rows.
    class Row {
    public:
        /// A cell as it stands there. Requires a column that was asked for.
        [[nodiscard]] std::string_view cell(std::string_view column) const;
        /// The same of a column that may be missing; then empty.
        [[nodiscard]] std::string_view cellIfAny(std::string_view column) const;
        /// A text that people wrote, without its guard.
        [[nodiscard]] std::string_view text(std::string_view column) const;
        /// That this row cannot be what Målbilde wrote.
        [[nodiscard]] tl::unexpected<Error> damage() const;

    private:
        friend class CsvTable;

        Row(const CsvTable& table, std::size_t index) : m_table(table), m_index(index) {}

        const CsvTable& m_table;
        std::size_t m_index;
    };

    [[nodiscard]] std::size_t size() const { return m_rows.size() - 1; }

    [[nodiscard]] Row row(std::size_t index) const { return {*this, index + 1}; }

private:
    CsvTable(std::string file, std::vector<CsvRow> rows) : m_file(std::move(file)), m_rows(std::move(rows)) {}

    std::string m_file;
    std::vector<CsvRow> m_rows; ///< the header first, none shorter than it
};

} // namespace maalbilde
