#include "core/exchange/figure_columns.h"

#include "core/values/text_scan.h"

#include <algorithm>

namespace maalbilde {

namespace {

struct ColumnNames {
    FigureColumn column;
    std::vector<std::string_view> names; ///< the first is the English one, used in errors
};

constexpr std::size_t kRequired = 4;

const std::vector<ColumnNames>& allColumnNames() {
    static const std::vector<ColumnNames> kNames{
        {FigureColumn::indicator, {"indicator", "indikator"}},
        {FigureColumn::place, {"place", "sted", "kommune", "municipality"}},
        {FigureColumn::quarter, {"quarter", "kvartal", "periode", "period"}},
        {FigureColumn::value, {"value", "verdi", "tall"}},
        {FigureColumn::source, {"source", "kilde"}},
        {FigureColumn::note, {"note", "merknad"}},
        {FigureColumn::surveyed, {"surveyed", "måledato"}},
        {FigureColumn::answers, {"answers", "svar", "antall svar"}},
        {FigureColumn::preliminary, {"preliminary", "foreløpig"}},
        {FigureColumn::state, {"state", "status", "tilstand"}},
        {FigureColumn::reason, {"reason", "begrunnelse"}}};
    return kNames;
}

std::size_t indexOf(FigureColumn column) {
    return static_cast<std::size_t>(column);
}

} // namespace

FigureColumns::FigureColumns(const CsvRow& header, std::vector<RefusedLine>& refused)
    : m_width(header.cells.size()) {
    for (const auto& [column, names] : allColumnNames()) {
        auto& position = m_positions[indexOf(column)];
        for (std::size_t i = 0; i < header.cells.size(); ++i) {
            if (std::ranges::find(names, lowered(trimmed(header.cells[i]))) == names.end())
                continue;
            if (position)
                refused.push_back({header.line, {ErrorCode::csvColumnTwice, {std::string(names.front())}}});
            position = i;
        }
        if (!position && indexOf(column) < kRequired)
            refused.push_back({header.line, {ErrorCode::csvColumnMissing, {std::string(names.front())}}});
    }
}

std::string_view FigureColumns::cell(const CsvRow& row, FigureColumn column) const {
    const auto position = m_positions[indexOf(column)];
    return position && *position < row.cells.size() ? std::string_view(row.cells[*position])
                                                    : std::string_view();
}

std::optional<Error> FigureColumns::faultOfWidth(const CsvRow& row) const {
    const auto count = [](std::size_t cells) { return static_cast<std::int64_t>(cells); };
    std::size_t needed = 0;
    for (std::size_t i = 0; i < kRequired; ++i)
        needed = std::max(needed, m_positions[i].value_or(0) + 1);
    if (row.cells.size() < needed)
        return Error{ErrorCode::csvTooFewCells, {count(row.cells.size()), count(needed)}};
    // Spreadsheets leave separators behind where cells have been emptied.
    for (std::size_t i = m_width; i < row.cells.size(); ++i)
        if (!trimmed(row.cells[i]).empty())
            return Error{ErrorCode::csvTooManyCells, {count(row.cells.size()), count(m_width)}};
    return std::nullopt;
}

} // namespace maalbilde
