#include "core/exchange/table_figures.h"

#include "core/exchange/place_rows.h"
#include "core/exchange/quarter_of_figure.h"
#include "core/exchange/table_slots.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace maalbilde {

namespace {

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

/// Puts what a table says into the cells of the programme.
class TableReader {
public:
    TableReader(const StatTable& table, const ImportMapping& mapping, const Programme& programme,
                DecimalSign sign)
        : m_table(table), m_mapping(mapping), m_programme(programme), m_sign(sign),
          m_places(placeRowsOf(table.dimensions[*mapping.dimensionOf(DimensionUse::place)], programme,
                               !table.listed.empty())),
          m_sums(mapping.dimensionOf(DimensionUse::sum).has_value()) {}

    TableFigures read() {
        TableSlots slots = slotsOf(m_table, m_mapping, m_places, m_sign);
        m_found.outside = std::move(slots.outside);
        for (TableSlot& slot : slots.slots)
            place(slot);
        for (auto& [key, candidates] : m_candidates)
            settle(key, candidates);
        differenceYears();
        for (const auto& [key, figure] : m_settled)
            take(key, figure);
        return std::move(m_found);
    }

private:
    void refuse(const std::string& where, Error error) {
        m_found.refused.push_back({where, std::move(error)});
    }

    /// Finds the quarter of a slot and puts its figure there, or refuses it.
    void place(TableSlot& slot) {
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
