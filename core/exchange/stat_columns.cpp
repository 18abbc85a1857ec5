#include "core/exchange/stat_columns.h"

#include "core/exchange/marks.h"
#include "core/exchange/municipality_code.h"
#include "core/exchange/period.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, 9> kValueNames{
    "value", "verdi", "tall", "antall", "obs_value", "values", "observation", "figure", "number"};
constexpr std::array<std::string_view, 5> kMarkNames{"mark", "merke", "obs_status", "obs_flag", "flag"};

template <std::size_t Size>
std::optional<std::size_t> columnCalled(const CsvRow& header,
                                        const std::array<std::string_view, Size>& names) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
        if (std::ranges::find(names, lowered(trimmed(header.cells[i]))) != names.end())
            return i;
    return std::nullopt;
}

/// `2015`, `Persons 2015` and `2015 Persons`: the period, and what is counted.
std::optional<FigureColumnOf> periodHeader(std::size_t column, std::string_view header) {
    header = trimmed(header);
    if (readPeriod(header))
        return FigureColumnOf{column, {}, std::string(header)};
    for (std::size_t space = header.find(' '); space != std::string_view::npos;
         space = header.find(' ', space + 1)) {
        const std::string_view before = trimmed(header.substr(0, space));
        const std::string_view after = trimmed(header.substr(space));
        if (readPeriod(after))
            return FigureColumnOf{column, std::string(before), std::string(after)};
        if (readPeriod(before))
            return FigureColumnOf{column, std::string(after), std::string(before)};
    }
    return std::nullopt;
}

std::string_view cellOf(const CsvRow& row, std::size_t column) {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

/// Digits with what people put between and around them.
bool looksLikeFigure(std::string_view text) {
    TextScan scan(text);
    bool digits = false;
    while (!scan.atEnd()) {
        if (scan.takeNumber(1, 1))
            digits = true;
        else if (!scan.takeSpace() && !scan.take(".") && !scan.take(",") && !scan.take("-") &&
                 !scan.take("+") && !scan.take("\u2212") && !scan.take("\u2013") && !scan.take("*") &&
                 !scan.take("%"))
            return false;
    }
    return digits;
}

/// True if the column holds figures, marks and gaps only, and not only gaps.
bool holdsFigures(std::span<const CsvRow> rows, std::size_t column) {
    bool any = false;
    for (const CsvRow& row : rows) {
        const std::string_view cell = cellOf(row, column);
        if (!cell.empty() && !looksLikeFigure(cell) && !isMark(cell))
            return false;
        any |= !cell.empty();
    }
    return any;
}

template <typename Fits>
bool everyCell(std::span<const CsvRow> rows, std::size_t column, Fits fits) {
    return std::ranges::all_of(rows, [&](const CsvRow& row) { return fits(cellOf(row, column)); });
}

/// Years and municipality numbers are digits too.
bool holdsCodes(std::span<const CsvRow> rows, std::size_t column) {
    return everyCell(rows, column, [](std::string_view cell) { return readPeriod(cell).has_value(); }) ||
           everyCell(rows, column, [](std::string_view cell) {
               return cell.starts_with('0') && readMunicipalityCode(cell).has_value();
           });
}

constexpr std::array<std::string_view, 10> kDimensionNames{
    "tid", "year", "år", "kvartal", "quarter", "periode", "kommunenr", "region", "kommune", "geo"};

bool isDimension(const CsvRow& header, std::span<const CsvRow> rows, std::size_t column) {
    const bool named =
        std::ranges::find(kDimensionNames, lowered(trimmed(header.cells[column]))) != kDimensionNames.end();
    return named || !holdsFigures(rows, column) || holdsCodes(rows, column);
}

TableColumns wideColumns(const CsvRow& header) {
    TableColumns columns{.wide = true};
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        if (auto figure = periodHeader(i, header.cells[i]))
            columns.figures.push_back(std::move(*figure));
        else if (columns.figures.empty()) // what is reckoned from the periods stands after them
            columns.dimensions.push_back(i);
    }
    return columns;
}

/// The columns before the one with the figures; what stands after it (source, note) describes them.
TableColumns namedColumns(const CsvRow& header, std::size_t value) {
    TableColumns columns{.named = true};
    for (std::size_t i = 0; i < value; ++i)
        columns.dimensions.push_back(i);
    columns.figures.push_back({value, {}, {}});
    columns.mark = columnCalled(header, kMarkNames);
    return columns;
}

TableColumns longColumns(const CsvRow& header, std::span<const CsvRow> rows) {
    TableColumns columns;
    std::size_t figures = header.cells.size();
    while (figures > 0 && !isDimension(header, rows, figures - 1))
        --figures;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        if (i < figures)
            columns.dimensions.push_back(i);
        else
            columns.figures.push_back({i, std::string(trimmed(header.cells[i])), {}});
    }
    return columns;
}

} // namespace

TableColumns columnsOf(const CsvRow& header, std::span<const CsvRow> rows) {
    const auto value = columnCalled(header, kValueNames);
    TableColumns wide = wideColumns(header);
    if (!value && !wide.figures.empty())
        return wide;
    return value ? namedColumns(header, *value) : longColumns(header, rows);
}

} // namespace maalbilde
