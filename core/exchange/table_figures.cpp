#include "core/exchange/table_figures.h"

#include "core/exchange/marks.h"
#include "core/exchange/municipality_code.h"
#include "core/exchange/period.h"
#include "core/exchange/place_rows.h"
#include "core/exchange/quarter_of_figure.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace maalbilde {

namespace {

/// What the cells of one series, row of a place and period come to: one cell, or a sum of several.
struct Slot {
    std::size_t series = 0;
    std::optional<SeriesKind> kind; ///< of a dimension of kinds
    std::size_t place = 0;          ///< category
    std::size_t time = 0;           ///< category
    Quantity sum;
    std::size_t figures = 0;
    std::optional<std::string> gap; ///< the mark of a part without a figure
    std::optional<Error> fault;
    bool preliminary = false;
    std::string where;
    std::uint32_t cell = 0; ///< the first one
};

/// A figure on its way into a cell of the programme.
struct Candidate {
    Quantity number;
    bool valid = true; ///< the number of the municipality is valid in the quarter
    bool preliminary = false;
    bool yearToDate = false;
    std::string where;
    std::uint32_t cell = 0;
};

/// Indicator and place by their positions in the programme, and the quarter: the order of the result.
using CellKey = std::tuple<std::size_t, std::size_t, Quarter>;

class TableReader {
public:
    TableReader(const StatTable& table, const ImportMapping& mapping, const Programme& programme,
                DecimalSign sign)
        : m_table(table), m_mapping(mapping), m_programme(programme), m_sign(sign),
          m_places(placeRowsOf(table.dimensions[*mapping.dimensionOf(DimensionUse::place)], programme,
                               !table.listed.empty())),
          m_sums(mapping.dimensionOf(DimensionUse::sum).has_value()) {}

    TableFigures read() {
        for (CellWalk walk(m_table); !walk.atEnd(); walk.advance())
            readCell(walk);
        for (Slot& slot : m_slots)
            place(slot);
        for (auto& [key, candidates] : m_candidates)
            settle(key, candidates);
        differenceYears();
        for (const auto& [key, figure] : m_settled)
            take(key, figure);
        return std::move(m_found);
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
            m_found.outside.push_back(static_cast<std::uint32_t>(walk.cell()));
            return;
        }
        Slot& slot = slotOf(walk);
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

    void addFigure(Slot& slot, Quantity number) const {
        if (m_sums || slot.figures == 0)
            slot.sum += number;
        else if (slot.sum != number)
            slot.fault = Error{ErrorCode::importOverlap, {slot.sum, number}};
        ++slot.figures;
    }

    Slot& slotOf(const CellWalk& walk) {
        const std::size_t series = categoryOf(walk, DimensionUse::indicator);
        const std::size_t kind = categoryOf(walk, DimensionUse::kind);
        const std::size_t placeRow = categoryOf(walk, DimensionUse::place);
        const std::size_t time = categoryOf(walk, DimensionUse::time);
        const auto [found, isNew] =
            m_slotOf.emplace(std::tuple(series, kind, placeRow, time), m_slots.size());
        if (isNew)
            m_slots.push_back({.series = series,
                               .kind = kindOf(kind),
                               .place = placeRow,
                               .time = time,
                               .sum = {},
                               .gap = {},
                               .fault = {},
                               .where = whereOf(walk),
                               .cell = static_cast<std::uint32_t>(walk.cell())});
        return m_slots[found->second];
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

    void refuse(const std::string& where, Error error) {
        m_found.refused.push_back({where, std::move(error)});
    }

    /// Finds the quarter of a slot and puts its figure there, or refuses it.
    void place(Slot& slot) {
        if (slot.fault)
            return refuse(slot.where, *slot.fault);
        if (slot.figures == 0) {
            ++m_found.empty;
            return;
        }
        if (m_sums && slot.gap)
            return refuse(slot.where, {ErrorCode::importSumGap, {*slot.gap}});
        const SeriesMapping& series = m_mapping.series[slot.series];
        const Indicator& indicator = *m_programme.indicator(series.indicator);
        const Category& time =
            m_table.dimensions[*m_mapping.dimensionOf(DimensionUse::time)].categories[slot.time];
        const auto at = quarterOfFigure(series, slot.kind, codeOf(slot.series), time.code, indicator);
        if (!at)
            return refuse(slot.where, at.error());
        const PlaceRow& row = *m_places[slot.place];
        m_candidates[{positionOf(indicator), row.place, at->quarter}].push_back(
            {.number = slot.sum,
             .valid = row.isValid(at->quarter),
             .preliminary = slot.preliminary || time.code.ends_with('*'),
             .yearToDate = at->yearToDate,
             .where = std::move(slot.where),
             .cell = slot.cell});
    }

    [[nodiscard]] std::string codeOf(std::size_t series) const {
        const auto dimension = m_mapping.dimensionOf(DimensionUse::indicator);
        return dimension ? m_table.dimensions[*dimension].categories[series].code : std::string("value");
    }

    [[nodiscard]] std::size_t positionOf(const Indicator& indicator) const {
        return static_cast<std::size_t>(&indicator - m_programme.indicators.data());
    }

    /// Joins the rows of one municipality: outside the validity of its number a row says nothing, or 0.
    void settle(const CellKey& key, std::vector<Candidate>& candidates) {
        std::erase_if(candidates,
                      [](const Candidate& one) { return !one.valid && one.number == Quantity(); });
        // A figure of the quarter itself says more than one that is to be reckoned down to it.
        if (std::ranges::any_of(candidates, [](const Candidate& one) { return !one.yearToDate; }))
            std::erase_if(candidates, [](const Candidate& one) { return one.yearToDate; });
        if (candidates.empty()) {
            ++m_found.empty;
            return;
        }
        for (const Candidate& other : candidates)
            if (other.number != candidates.front().number)
                return refuse(other.where,
                              {ErrorCode::importOverlap, {candidates.front().number, other.number}});
        m_settled.emplace(key, std::move(candidates.front()));
    }

    /// A year to date less the one of the quarter before is the change within the quarter.
    void differenceYears() {
        std::map<CellKey, Candidate> changes;
        for (auto& [key, figure] : m_settled) {
            const auto& [indicator, placeIndex, quarter] = key;
            Candidate change = figure;
            if (figure.yearToDate && quarter.number() > 1) {
                const auto before = m_settled.find({indicator, placeIndex, quarter - 1});
                if (before == m_settled.end() || !before->second.yearToDate) {
                    refuse(figure.where, {ErrorCode::importYearToDateGap, {quarter - 1}});
                    continue;
                }
                change.number = figure.number - before->second.number;
                change.preliminary |= before->second.preliminary;
            }
            changes.emplace(key, std::move(change));
        }
        m_settled = std::move(changes);
    }

    void take(const CellKey& key, const Candidate& figure) {
        const auto& [indicator, placeIndex, quarter] = key;
        if (!m_programme.period.contains(quarter)) {
            m_found.outside.push_back(figure.cell);
            return;
        }
        Report report{.key = {.indicator = m_programme.indicators[indicator].id,
                              .place = placeId(placeIndex),
                              .quarter = quarter},
                      .figure = figure.number,
                      .provenance = {}};
        report.provenance.preliminary = figure.preliminary;
        m_found.reports.push_back(std::move(report));
        m_found.where.push_back(figure.where);
    }

    [[nodiscard]] SharedText placeId(std::size_t place) const {
        return place < m_programme.municipalities.size() ? SharedText(m_programme.municipalities[place].id)
                                                         : SharedText(kRegionId);
    }

    const StatTable& m_table;
    const ImportMapping& m_mapping;
    const Programme& m_programme;
    DecimalSign m_sign;
    PlaceRows m_places;
    bool m_sums;
    std::vector<Slot> m_slots;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t, std::size_t>, std::size_t> m_slotOf;
    std::map<CellKey, std::vector<Candidate>> m_candidates;
    std::map<CellKey, Candidate> m_settled;
    TableFigures m_found;
};

} // namespace

TableFigures figuresOf(const StatTable& table, const ImportMapping& mapping, const Programme& programme,
                       DecimalSign sign) {
    return TableReader(table, mapping, programme, sign).read();
}

std::string codesOf(const StatTable& table, std::size_t cell) {
    const std::vector<std::size_t> categories = table.categoriesOf(cell);
    std::string codes;
    for (std::size_t i = 0; i < table.dimensions.size(); ++i)
        if (table.dimensions[i].categories.size() > 1)
            codes += (codes.empty() ? "" : ", ") + table.dimensions[i].categories[categories[i]].code;
    return codes;
}

} // namespace maalbilde
