#pragma once

#include "core/exchange/csv_rows.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace maalbilde {

/// A file of statistics, laid out: what stands before the table, its header and rows, what stands after it.
struct CsvLayout {
    std::vector<std::string> before;
    CsvRow header;
    std::span<const CsvRow> rows;
    std::vector<std::string> after;
};

/// The cells of a row up to the last that is filled: spreadsheets leave separators behind where cells have
/// been emptied.
std::size_t widthOf(const CsvRow& row);

/// The header is the first row with more than one cell filled; a title or a note has one. Two rows may be a
/// header together, the upper one with a single cell away from the left edge even. The rows must outlive the
/// layout. Throws ExchangeFault with csvNoTable where there is no header.
CsvLayout layOut(const std::vector<CsvRow>& rows);

} // namespace maalbilde
