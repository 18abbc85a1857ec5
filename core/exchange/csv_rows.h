#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// A row of a CSV file and the line on which it begins; a quoted cell may run over several lines.
struct CsvRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

/// The rows of a CSV text, blank lines left out.
struct CsvRows {
    std::vector<CsvRow> rows;
    /// Where a row begins whose quotes make no cells: one that never ends, or one within a cell that is not
    /// quoted. It is left out and so is all that follows, since nobody can tell where the next row begins.
    std::optional<std::int64_t> brokenQuote;
    bool tooMany = false; ///< more than kMostCsvCells; what goes beyond is left out
};

/// The most cells that are read from a CSV text, so that a file of separators does not fill the memory.
inline constexpr std::size_t kMostCsvCells = 6'000'000;

/// Reads RFC 4180 with lines that end in LF, CR or both. Spaces around cells without quotes are dropped.
CsvRows readCsvRows(std::string_view text, char separator);

/// The separator that is found most often outside quotes in the first line that is not blank: comma,
/// semicolon or TAB; comma if none is found.
char separatorOf(std::string_view text);

/// The same for a file of statistics, which may begin with a title: the separator that divides most lines of
/// the beginning of the text into equally many cells.
char separatorOfTable(std::string_view text);

/// The first line that is not UTF-8, counted from 1.
std::optional<std::int64_t> firstLineNotUtf8(std::string_view text);

/// One cell, in quotes where it must be.
std::string csvCell(std::string_view text);

} // namespace maalbilde
