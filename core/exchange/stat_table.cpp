#include "core/exchange/stat_table.h"

#include "core/exchange/exchange_fault.h"
#include "core/values/contract.h"

#include <algorithm>
#include <limits>

namespace maalbilde {

StatCells::StatCells(std::size_t count) : m_cells(count) {}

void StatCells::setValue(std::size_t cell, std::string_view value) {
    if (m_text.size() + value.size() > std::numeric_limits<std::uint32_t>::max())
        throwFault(ErrorCode::dataTooMuch);
    m_cells[cell].start = static_cast<std::uint32_t>(m_text.size());
    m_cells[cell].size = static_cast<std::uint32_t>(value.size());
    m_text += value;
}

void StatCells::setMark(std::size_t cell, std::string_view mark) {
    m_cells[cell].mark = indexOfMark(mark);
}

void StatCells::setEveryMark(std::string_view mark) {
    const std::uint32_t index = indexOfMark(mark);
    for (Cell& cell : m_cells)
        cell.mark = index;
}

void StatCells::add(std::string_view value, std::string_view mark) {
    m_cells.emplace_back();
    setValue(m_cells.size() - 1, value);
    setMark(m_cells.size() - 1, mark);
}

std::uint32_t StatCells::indexOfMark(std::string_view mark) {
    if (mark.empty())
        return 0;
    const auto [found, isNew] =
        m_markIndices.emplace(std::string(mark), static_cast<std::uint32_t>(m_marks.size()));
    if (isNew)
        m_marks.emplace_back(mark);
    return found->second;
}

std::size_t StatTable::span() const {
    std::size_t count = 1;
    for (const Dimension& dimension : dimensions)
        count *= dimension.categories.size();
    return count;
}

const Dimension* StatTable::dimension(DimensionRole role) const {
    const auto found = std::ranges::find(dimensions, role, &Dimension::role);
    return found == dimensions.end() ? nullptr : &*found;
}

const Dimension* StatTable::dimension(std::string_view id) const {
    const auto found = std::ranges::find(dimensions, id, &Dimension::id);
    return found == dimensions.end() ? nullptr : &*found;
}

std::vector<std::size_t> StatTable::categoriesOf(std::size_t cell) const {
    std::vector<std::size_t> categories(dimensions.size());
    for (std::size_t i = categories.size(); i > 0; --i) {
        const std::size_t count = dimensions[i - 1].categories.size();
        categories[i - 1] = listed.empty() ? cell % count : listed[cell * categories.size() + i - 1];
        cell = listed.empty() ? cell / count : cell;
    }
    return categories;
}

CellWalk::CellWalk(const StatTable& table) : m_table(&table), m_categories(table.dimensions.size()) {
    require(table.cells.has_value(), "only a table with values has cells to walk through");
    readListed();
}

void CellWalk::advance() {
    ++m_cell;
    if (!m_table->listed.empty())
        return readListed();
    for (std::size_t i = m_categories.size(); i > 0; --i) {
        if (++m_categories[i - 1] < m_table->dimensions[i - 1].categories.size())
            return;
        m_categories[i - 1] = 0;
    }
}

void CellWalk::readListed() {
    if (m_table->listed.empty() || atEnd())
        return;
    const std::size_t start = m_cell * m_categories.size();
    for (std::size_t i = 0; i < m_categories.size(); ++i)
        m_categories[i] = m_table->listed[start + i];
}

} // namespace maalbilde
