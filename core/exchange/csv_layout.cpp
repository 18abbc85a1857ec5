#include "core/exchange/csv_layout.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/header_rows.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <optional>

namespace maalbilde {

namespace {

std::size_t filledCells(const CsvRow& row) {
    return static_cast<std::size_t>(
        std::ranges::count_if(row.cells, [](const auto& cell) { return !trimmed(cell).empty(); }));
}

std::vector<std::string> textsOf(std::span<const CsvRow> rows) {
    std::vector<std::string> texts;
    for (const CsvRow& row : rows)
        texts.emplace_back(trimmed(row.cells.front()));
    return texts;
}

} // namespace

std::size_t widthOf(const CsvRow& row) {
    std::size_t width = row.cells.size();
    while (width > 0 && trimmed(row.cells[width - 1]).empty())
        --width;
    return width;
}

CsvLayout layOut(const std::vector<CsvRow>& rows) {
    const auto isText = [](const CsvRow& row) { return filledCells(row) <= 1; };
    auto header = std::ranges::find_if_not(rows, isText);
    if (header == rows.end())
        throwFault(ErrorCode::csvNoTable);
    auto first = header + 1; // of the figures
    std::optional<CsvRow> joined;
    if (first != rows.end())
        joined = joinedHeader(*header, *first);
    if (joined)
        ++first;
    else if (header != rows.begin())
        joined = joinedHeader(*(header - 1), *header);
    if (joined && first == header + 1)
        --header;
    auto end = rows.end();
    while (end != first && (end - 1)->cells.size() == 1)
        --end;
    return {.before = textsOf({rows.begin(), header}),
            .header = joined ? *joined : *header,
            .rows = {first, end},
            .after = textsOf({end, rows.end()})};
}

} // namespace maalbilde
