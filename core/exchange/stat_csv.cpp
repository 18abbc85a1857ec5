#include "core/exchange/stat_csv.h"

#include "core/exchange/csv_layout.h"
#include "core/exchange/csv_rows.h"
#include "core/exchange/exchange_fault.h"
#include "core/exchange/marks.h"
#include "core/exchange/stat_columns.h"
#include "core/values/number_text.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace maalbilde {

namespace {

/// Gives texts numbers in the order in which they first come.
class CategoryList {
public:
    explicit CategoryList(std::string id) : m_dimension{.id = std::move(id), .label = {}, .categories = {}} {}

    std::uint32_t indexOf(std::string_view text) {
        const auto [found, isNew] =
            m_indices.emplace(std::string(text), static_cast<std::uint32_t>(m_dimension.categories.size()));
        if (isNew)
            m_dimension.categories.push_back({.code = std::string(text), .label = {}, .unit = {}});
        return found->second;
    }

    Dimension take() { return std::move(m_dimension); }

private:
    Dimension m_dimension;
    std::unordered_map<std::string, std::uint32_t> m_indices;
};

/// A cell as it is written, taken apart into value and mark.
std::pair<std::string_view, std::string_view> takenApart(std::string_view cell) {
    if (isMark(cell))
        return {{}, cell};
    if (cell.size() > 1 && cell.ends_with('*'))
        return {trimmed(cell.substr(0, cell.size() - 1)), cell.substr(cell.size() - 1)};
    return {cell, {}};
}

class TableBuilder {
public:
    TableBuilder(const CsvLayout& layout, TableColumns columns)
        : m_layout(layout), m_columns(std::move(columns)),
          m_hasContents(std::ranges::any_of(m_columns.figures,
                                            [](const auto& figure) { return !figure.contents.empty(); })) {
        for (const std::size_t column : m_columns.dimensions)
            m_dimensions.emplace_back(nameOfColumn(column));
        if (m_hasContents)
            m_dimensions.emplace_back("contents");
        if (m_columns.wide)
            m_dimensions.emplace_back("period");
    }

    StatTable build() {
        m_table.cells.emplace();
        for (const CsvRow& row : m_layout.rows)
            addRow(row);
        for (CategoryList& list : m_dimensions)
            m_table.dimensions.push_back(list.take());
        guessRoles(m_table.dimensions);
        return std::move(m_table);
    }

private:
    [[nodiscard]] std::string nameOfColumn(std::size_t column) const {
        const std::string_view name = trimmed(m_layout.header.cells[column]);
        return name.empty() ? "column" + std::to_string(column + 1) : std::string(name);
    }

    static std::string_view cellOf(const CsvRow& row, std::size_t column) {
        return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
    }

    void addRow(const CsvRow& row) {
        const std::size_t width = widthOf(row);
        if (width > m_layout.header.cells.size() ||
            (!m_columns.dimensions.empty() && row.cells.size() <= m_columns.dimensions.back() &&
             !row.cells.empty()))
            throwFault(ErrorCode::csvRowUneven, row.line, static_cast<std::int64_t>(row.cells.size()),
                       static_cast<std::int64_t>(m_layout.header.cells.size()));
        if (m_table.cells->size() + m_columns.figures.size() > kMostCells)
            throwFault(ErrorCode::dataTooManyCells, static_cast<std::int64_t>(kMostCells));
        for (const FigureColumnOf& figure : m_columns.figures)
            addCell(row, figure);
    }

    void addCell(const CsvRow& row, const FigureColumnOf& figure) {
        std::size_t dimension = 0;
        const auto list = [&](std::string_view text) {
            m_table.listed.push_back(m_dimensions[dimension++].indexOf(text));
        };
        for (const std::size_t column : m_columns.dimensions)
            list(cellOf(row, column));
        if (m_hasContents)
            list(figure.contents);
        if (m_columns.wide)
            list(figure.period);
        const auto [value, mark] = takenApart(cellOf(row, figure.column));
        m_table.cells->add(value, mark.empty() && m_columns.mark ? cellOf(row, *m_columns.mark) : mark);
    }

    const CsvLayout& m_layout;
    TableColumns m_columns;
    bool m_hasContents;
    std::vector<CategoryList> m_dimensions;
    StatTable m_table;
};

/// The decimal sign that the values show; 0 if they have none, or none that is sure.
char decimalSignOf(const StatCells& cells) {
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const std::string_view value = cells.value(cell);
        const auto sign = value.find_last_of(".,");
        if (sign != std::string_view::npos && parseNumber(value))
            return value.find('.') != sign || value.find('.') == value.rfind('.') ? value[sign] : char{0};
    }
    return 0;
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() || text.empty() ? "" : " ") + text;
    return all;
}

StatDocument readTable(std::string_view text) {
    StatDocument document;
    document.reading.format = DataFormat::csv;
    document.reading.separator = separatorOfTable(text);
    CsvRows csv = readCsvRows(text, document.reading.separator);
    if (csv.tooMany)
        throwFault(ErrorCode::dataTooMuch);
    if (csv.brokenQuote)
        throwFault(ErrorCode::csvQuoteOpen, *csv.brokenQuote);
    std::erase_if(csv.rows, [](const CsvRow& row) { return widthOf(row) == 0; });
    const CsvLayout layout = layOut(csv.rows);
    TableColumns columns = columnsOf(layout.header, layout.rows);
    if (columns.figures.empty() || columns.dimensions.empty())
        throwFault(ErrorCode::csvNoTable);
    document.reading.headerLine = layout.header.line;
    document.reading.wide = columns.wide;
    StatTable table = TableBuilder(layout, std::move(columns)).build();
    table.title = joined(layout.before);
    table.tableId = findTableId(table.title);
    table.notes = layout.after;
    document.reading.decimalSign = decimalSignOf(*table.cells);
    document.tables.push_back(std::move(table));
    return document;
}

} // namespace

Result<StatDocument> readStatCsv(std::string_view text) {
    return attemptReading([&] { return readTable(text); });
}

} // namespace maalbilde
