#include "core/exchange/import_source.h"

#include "core/exchange/figure_columns.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/table_figures.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// The first line that is not blank, byte order mark and all.
std::string_view firstLine(std::string_view bytes) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kByteOrderMark))
        bytes.remove_prefix(kByteOrderMark.size());
    const auto start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return {};
    bytes.remove_prefix(start);
    return bytes.substr(0, bytes.find_first_of("\r\n"));
}

} // namespace

bool isFigureList(std::string_view bytes) {
    const std::string_view line = firstLine(bytes);
    const CsvRows header = readCsvRows(line, separatorOf(line));
    if (header.rows.empty())
        return line.empty(); // an empty file lacks the header that ours has
    std::vector<RefusedLine> lacking;
    const FigureColumns columns(header.rows.front(), lacking);
    return std::ranges::none_of(
        lacking, [](const RefusedLine& lack) { return lack.error.code == ErrorCode::csvColumnMissing; });
}

Result<ImportPlan> planImportOf(std::string bytes, const FileBeside& beside, const Programme& programme,
                                const Ledger& ledger, const ImportTerms& terms,
                                const ImportAnswers& answers) {
    if (isFigureList(bytes))
        return planImport(readFigures(bytes, programme), programme, ledger, terms);
    auto document = readDataFile(std::move(bytes), beside);
    if (!document)
        return tl::unexpected(document.error());
    if (document->tables.empty())
        return failure(ErrorCode::dataNoValues, document->links.empty() ? "nothing" : "links");
    if (answers.dataset >= document->tables.size())
        return failure(ErrorCode::dataNoDataset, static_cast<std::int64_t>(answers.dataset + 1),
                       static_cast<std::int64_t>(document->tables.size()));
    StatTable& table = document->tables[answers.dataset];
    if (!table.cells)
        return failure(ErrorCode::dataNoValues, "metadata");
    if (!answers.tableId.empty())
        table.tableId = answers.tableId;
    table.codeList = answers.codeList;
    table.fetched = answers.fetched;
    const auto mapping = guessMapping(table, programme, answers.map);
    if (!mapping)
        return tl::unexpected(mapping.error());
    const bool json = document->reading.format == DataFormat::jsonStat;
    const auto figures = figuresOf(table, *mapping, programme, json ? DecimalSign::point : answers.decimal);
    return planImport(figures, table, programme, ledger, terms);
}

} // namespace maalbilde
