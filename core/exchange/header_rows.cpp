#include "core/exchange/header_rows.h"

#include "core/exchange/csv_layout.h"
#include "core/exchange/marks.h"
#include "core/exchange/period.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

namespace {

std::string_view cellOf(const CsvRow& row, std::size_t column) {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

bool isPeriod(std::string_view text) {
    return readPeriod(text).has_value();
}

/// A word: no figure, no mark, nothing that a row of figures would have there.
bool isWord(std::string_view text) {
    const bool letters = std::ranges::any_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
    return letters && !isMark(text);
}

/// `2016` above `K1` or `1. kvartal` is a period; else the two beside each other, for periodHeader() to tell.
std::string joined(std::string_view above, std::string_view below) {
    const std::string period = std::string(below) + " " + std::string(above);
    return isPeriod(period) ? period : std::string(above) + " " + std::string(below);
}

/// Exactly one of the two is a period, or both together are; the other is a word.
bool belongTogether(std::string_view above, std::string_view below) {
    if (isPeriod(above))
        return !isPeriod(below) && isWord(below);
    return isPeriod(below) && isWord(above);
}

/// The texts above the columns: a cell holds for the empty ones to its right.
std::vector<std::string_view> heldOver(const CsvRow& upper, std::size_t width) {
    std::vector<std::string_view> above;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view own = cellOf(upper, column);
        above.push_back(own.empty() && column > 0 ? above.back() : own);
    }
    return above;
}

} // namespace

std::optional<CsvRow> joinedHeader(const CsvRow& upper, const CsvRow& lower) {
    const std::size_t width = std::max(widthOf(upper), widthOf(lower));
    const std::vector<std::string_view> above = heldOver(upper, width);
    CsvRow header{.line = upper.line, .cells = {}};
    bool paired = false;
    for (std::size_t column = 0; column < width; ++column) {
        const std::string_view own = cellOf(upper, column);
        const std::string_view below = cellOf(lower, column);
        paired |= column > 0 && belongTogether(above[column], below);
        // Before the first pair a column has its name in one of the rows; from there on there are only pairs.
        if (paired ? !belongTogether(above[column], below) : !own.empty() && !below.empty())
            return std::nullopt;
        header.cells.push_back(paired ? joined(above[column], below)
                                      : std::string(below.empty() ? own : below));
    }
    return paired ? std::optional(header) : std::nullopt;
}

} // namespace maalbilde
