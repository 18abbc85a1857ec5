#include "core/exchange/csv_rows.h"

#include "core/values/text_scan.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <map>
#include <new>
#include <utility>

namespace maalbilde {

namespace {

/// Takes the first line with its line end off the text.
std::string_view takeLine(std::string_view& text) {
    auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos)
        end = text.size();
    else if (text.substr(end).starts_with("\r\n"))
        end += 2;
    else
        ++end;
    return std::exchange(text, text.substr(end)).substr(0, end);
}

/// libcsv and what it has found so far. libcsv does not count lines, so it is fed line by line.
class RowReader {
public:
    explicit RowReader(char separator) {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
            throw std::bad_alloc();
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }

    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    ~RowReader() { csv_free(&m_parser); }

    /// False from the first broken quote on.
    bool readLine(std::string_view line) {
        ++m_line;
        if (m_cells > kMostCsvCells)
            return false;
        if (!m_withinRow)
            m_row.line = m_line;
        m_withinRow = m_withinRow || !trimmed(line).empty();
        const bool whole =
            csv_parse(&m_parser, line.data(), line.size(), takeCell, endRow, this) == line.size();
        if (!whole)
            noteFault();
        return whole;
    }

    CsvRows finish() {
        if (!m_found.brokenQuote && csv_fini(&m_parser, takeCell, endRow, this) != 0)
            noteFault();
        m_found.tooMany = m_cells > kMostCsvCells;
        return std::move(m_found);
    }

private:
    void noteFault() {
        if (csv_error(&m_parser) != CSV_EPARSE)
            throw std::bad_alloc();
        m_found.brokenQuote = m_row.line;
    }

    static void takeCell(void* text, std::size_t size, void* self) {
        auto& reader = *static_cast<RowReader*>(self);
        if (++reader.m_cells <= kMostCsvCells)
            reader.m_row.cells.emplace_back(static_cast<const char*>(text), size);
    }

    static void endRow(int, void* self) {
        auto& reader = *static_cast<RowReader*>(self);
        reader.m_found.rows.push_back(std::exchange(reader.m_row, {}));
        reader.m_withinRow = false;
    }

    csv_parser m_parser{};
    std::int64_t m_line = 0;
    std::size_t m_cells = 0;
    bool m_withinRow = false;
    CsvRow m_row;
    CsvRows m_found;
};

std::ptrdiff_t countOutsideQuotes(std::string_view line, char wanted) {
    bool quoted = false;
    return std::ranges::count_if(line, [&](char c) {
        if (c == '"')
            quoted = !quoted;
        return !quoted && c == wanted;
    });
}

/// How many rows the separator divides into as many cells as it does most rows, more than one; then, how many
/// cells that are.
std::pair<std::ptrdiff_t, std::size_t> evenness(std::string_view text, char separator) {
    std::map<std::size_t, std::ptrdiff_t> rowsOfWidth;
    for (const CsvRow& row : readCsvRows(text, separator).rows)
        if (row.cells.size() > 1)
            ++rowsOfWidth[row.cells.size()];
    std::pair<std::ptrdiff_t, std::size_t> best;
    for (const auto& [width, rows] : rowsOfWidth)
        best = std::max(best, std::pair(rows, width));
    return best;
}

} // namespace

CsvRows readCsvRows(std::string_view text, char separator) {
    RowReader reader(separator);
    while (!text.empty() && reader.readLine(takeLine(text))) {
    }
    return reader.finish();
}

char separatorOf(std::string_view text) {
    std::string_view line;
    while (!text.empty() && trimmed(line).empty())
        line = takeLine(text);
    constexpr std::array kSeparators{',', ';', '\t'};
    return *std::ranges::max_element(kSeparators, {}, [&](char c) { return countOutsideQuotes(line, c); });
}

char separatorOfTable(std::string_view text) {
    constexpr std::size_t kBeginning = 1U << 16U;
    const std::string_view beginning = text.substr(0, kBeginning);
    constexpr std::array kSeparators{'\t', ';', ','};
    return *std::ranges::max_element(kSeparators, {},
                                     [&](char separator) { return evenness(beginning, separator); });
}

std::optional<std::int64_t> firstLineNotUtf8(std::string_view text) {
    for (std::int64_t line = 1; !text.empty(); ++line)
        if (!isUtf8Text(takeLine(text)))
            return line;
    return std::nullopt;
}

std::string csvCell(std::string_view text) {
    const bool plain = text.find_first_of(",;\t\"\r\n") == std::string_view::npos && trimmed(text) == text;
    if (plain)
        return std::string(text);
    std::string cell(csv_write(nullptr, 0, text.data(), text.size()), '\0');
    csv_write(cell.data(), cell.size(), text.data(), text.size());
    return cell;
}

} // namespace maalbilde
