#pragma once

#include "core/values/calendar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maalbilde {

/// What a dimension of a table is about.
enum class DimensionRole { other, time, place, contents };

/// A category of a dimension: one region, one quarter, one thing counted.
struct Category {
    std::string code;
    std::string label; ///< empty where the file has none
    std::string unit;  ///< empty where the file has none

    friend bool operator==(const Category&, const Category&) = default;
};

struct Dimension {
    std::string id;
    std::string label; ///< empty where the file has none
    DimensionRole role = DimensionRole::other;
    std::vector<Category> categories;

    friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// The cells of a table, each a value as the file writes it (empty where there is none) and a mark (`..`,
/// `:`, `*`; mostly empty). Kept in one text, since there may be millions.
class StatCells {
public:
    explicit StatCells(std::size_t count = 0);

    [[nodiscard]] std::size_t size() const { return m_cells.size(); }

    [[nodiscard]] std::string_view value(std::size_t cell) const {
        return std::string_view(m_text).substr(m_cells[cell].start, m_cells[cell].size);
    }

    [[nodiscard]] std::string_view mark(std::size_t cell) const { return m_marks[m_cells[cell].mark]; }

    /// Sets the value of a cell that has none yet.
    void setValue(std::size_t cell, std::string_view value);
    void setMark(std::size_t cell, std::string_view mark);
    void setEveryMark(std::string_view mark);

    /// Adds a cell at the end.
    void add(std::string_view value, std::string_view mark);

private:
    struct Cell {
        std::uint32_t start = 0;
        std::uint32_t size = 0;
        std::uint32_t mark = 0;
    };

    std::uint32_t indexOfMark(std::string_view mark);

    std::string m_text;
    std::vector<Cell> m_cells;
    std::vector<std::string> m_marks{std::string()};
    std::unordered_map<std::string, std::uint32_t> m_markIndices;
};

/// A table of statistics, whatever file it comes from.
struct StatTable {
    std::string name; ///< its name within the file, where the file gives one
    std::string title;
    std::string source;
    std::string updated; ///< as the file writes it
    std::vector<std::string> notes;
    std::string tableId;              ///< `01222`, where the file says it; see findTableId()
    std::string codeList;             ///< by which the places were added up, where somebody asked for one
    std::optional<Timestamp> fetched; ///< when it came from the agency, where it came from there
    std::vector<Dimension> dimensions;
    std::optional<StatCells> cells; ///< nothing in a reply that holds metadata only
    /// The category of each dimension, cell after cell, where the file lists its cells. Empty where they lie
    /// in row-major order: the last dimension runs fastest.
    std::vector<std::uint32_t> listed;

    /// The number of cells that the dimensions span.
    [[nodiscard]] std::size_t span() const;
    /// The category of each dimension in a cell.
    [[nodiscard]] std::vector<std::size_t> categoriesOf(std::size_t cell) const;
    /// The first dimension of that role; null if there is none.
    [[nodiscard]] const Dimension* dimension(DimensionRole role) const;
    [[nodiscard]] const Dimension* dimension(std::string_view id) const;
};

/// The most cells that a table may span. Statistics Norway answers with at most 800 000.
inline constexpr std::size_t kMostCells = 4'000'000;

/// A walk through the cells of a table in their order: for each, its category in each dimension. Requires
/// cells, and a table that outlives it.
class CellWalk {
public:
    explicit CellWalk(const StatTable& table);

    [[nodiscard]] bool atEnd() const { return m_cell == m_table->cells->size(); }

    [[nodiscard]] std::size_t cell() const { return m_cell; }

    [[nodiscard]] std::size_t category(std::size_t dimension) const { return m_categories[dimension]; }

    [[nodiscard]] std::string_view value() const { return m_table->cells->value(m_cell); }

    [[nodiscard]] std::string_view mark() const { return m_table->cells->mark(m_cell); }

    void advance();

private:
    void readListed();

    const StatTable* m_table;
    std::size_t m_cell = 0;
    std::vector<std::size_t> m_categories;
};

/// Gives dimensions without a role the one that their codes, id or label tell: time by codes that are all
/// periods, place by codes that are all municipality numbers, and both, and contents, by their usual names.
void guessRoles(std::vector<Dimension>& dimensions);

/// The number of the table of Statistics Norway: five digits at the start of the title. Empty if there are
/// none.
std::string findTableId(std::string_view title);

} // namespace maalbilde
