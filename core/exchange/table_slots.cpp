#include "core/exchange/table_slots.h"

#include "core/exchange/marks.h"

#include <map>
#include <tuple>
#include <utility>

namespace maalbilde {

namespace {

/// Reads cell by cell.
class SlotReader {
public:
    SlotReader(const StatTable& table, const ImportMapping& mapping, const PlaceRows& places,
               DecimalSign sign)
        : m_table(table), m_mapping(mapping), m_places(places), m_sign(sign),
          m_sums(mapping.dimensionOf(DimensionUse::sum).has_value()) {}

    TableSlots read() {
        for (CellWalk walk(m_table); !walk.atEnd(); walk.advance())
            readCell(walk);
        return std::move(m_read);
    }

private:
    [[nodiscard]] std::size_t categoryOf(const CellWalk& walk, DimensionUse use) const {
        const auto dimension = m_mapping.dimensionOf(use);
        return dimension ? walk.category(*dimension) : 0;
    }

    [[nodiscard]] bool isWanted(const CellWalk& walk) const {
        for (std::size_t i = 0; i < m_mapping.dimensions.size(); ++i)
            if (m_mapping.dimensions[i].use == DimensionUse::only &&
                m_mapping.dimensions[i].category != walk.category(i))
                return false;
        return !m_mapping.series[categoryOf(walk, DimensionUse::indicator)].indicator.empty();
    }

    void readCell(const CellWalk& walk) {
        if (!isWanted(walk))
            return;
        if (!m_places[categoryOf(walk, DimensionUse::place)]) {
            m_read.outside.push_back(static_cast<std::uint32_t>(walk.cell()));
            return;
        }
        TableSlot& slot = slotOf(walk);
        const MarkMeaning mark = meaningOf(walk.mark());
        slot.preliminary |= mark == MarkMeaning::preliminary;
        const bool marked = isMark(walk.mark());
        if (mark == MarkMeaning::zero && walk.value().empty())
            return addFigure(slot, Quantity());
        if (walk.value().empty() || (marked && mark != MarkMeaning::zero)) {
            slot.gap = std::string(walk.mark());
            return;
        }
        const auto number = readFigureText(walk.value(), m_sign);
        if (number)
            addFigure(slot, *number);
        else
            slot.fault = number.error();
    }

    void addFigure(TableSlot& slot, Quantity number) const {
        if (m_sums || slot.figures == 0)
            slot.sum += number;
        else if (slot.sum != number)
            slot.fault = Error{ErrorCode::importOverlap, {slot.sum, number}};
        ++slot.figures;
    }

    TableSlot& slotOf(const CellWalk& walk) {
        const std::size_t series = categoryOf(walk, DimensionUse::indicator);
        const std::size_t kind = categoryOf(walk, DimensionUse::kind);
        const std::size_t placeRow = categoryOf(walk, DimensionUse::place);
        const std::size_t time = categoryOf(walk, DimensionUse::time);
        const auto [found, isNew] =
            m_slotOf.emplace(std::tuple(series, kind, placeRow, time), m_read.slots.size());
        if (isNew)
            m_read.slots.push_back({.series = series,
                                    .kind = kindOf(kind),
                                    .place = placeRow,
                                    .time = time,
                                    .sum = {},
                                    .gap = {},
                                    .fault = {},
                                    .where = whereOf(walk),
                                    .cell = static_cast<std::uint32_t>(walk.cell())});
        return m_read.slots[found->second];
    }

    [[nodiscard]] std::optional<SeriesKind> kindOf(std::size_t category) const {
        const auto dimension = m_mapping.dimensionOf(DimensionUse::kind);
        if (!dimension)
            return std::nullopt;
        const Category& said = m_table.dimensions[*dimension].categories[category];
        return traitsOf({}, said.code, said.label).kind;
    }

    /// The codes of a cell, without those of dimensions that are added or passed over.
    [[nodiscard]] std::string whereOf(const CellWalk& walk) const {
        std::string where;
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            const DimensionUse use = m_mapping.dimensions[i].use;
            if (use == DimensionUse::sum || use == DimensionUse::passed)
                continue;
            where += (where.empty() ? "" : ", ") + m_table.dimensions[i].categories[walk.category(i)].code;
        }
        return where;
    }

    const StatTable& m_table;
    const ImportMapping& m_mapping;
    const PlaceRows& m_places;
    DecimalSign m_sign;
    bool m_sums;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>, std::size_t> m_slotOf;
    TableSlots m_read;
};

} // namespace

TableSlots slotsOf(const StatTable& table, const ImportMapping& mapping, const PlaceRows& places,
                   DecimalSign sign) {
    return SlotReader(table, mapping, places, sign).read();
}

} // namespace maalbilde
