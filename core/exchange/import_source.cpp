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

/// What a table meets.
struct Meeting {
    const Programme& programme;
    const Ledger& ledger;
    const ImportTerms& terms;
    DecimalSign sign;
};

Result<ImportProposal> proposeTable(const StatTable& table, const std::optional<ImportMapping>& given,
                                    const std::vector<std::string>& answers, const Meeting& with) {
    auto mapping = given ? Result<ImportMapping>(*given) : proposeMapping(table, with.programme, answers);
    if (!mapping)
        return tl::unexpected(mapping.error());
    ImportProposal proposal{.mapping = std::move(*mapping), .open = {}, .plan = {}};
    proposal.open = openQuestion(table, proposal.mapping);
    if (!proposal.open)
        proposal.plan = planImport(figuresOf(table, proposal.mapping, with.programme, with.sign), table,
                                   with.programme, with.ledger, with.terms);
    return proposal;
}

/// True if answers say of the table what it does not say itself.
bool namesTable(const ImportAnswers& answers) {
    return !answers.tableId.empty() || !answers.codeList.empty() || answers.fetched;
}

StatTable named(StatTable table, const ImportAnswers& answers) {
    if (!answers.tableId.empty())
        table.tableId = answers.tableId;
    table.codeList = answers.codeList;
    table.fetched = answers.fetched;
    return table;
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

Result<ImportData> readImportData(std::string bytes, const FileBeside& beside) {
    if (isFigureList(bytes))
        return ImportData{.figureList = std::move(bytes), .document = {}};
    auto document = readDataFile(std::move(bytes), beside);
    if (!document)
        return tl::unexpected(document.error());
    if (document->tables.empty())
        return failure(ErrorCode::dataNoValues, document->links.empty() ? "nothing" : "links");
    return ImportData{.figureList = {}, .document = std::move(*document)};
}

Result<ImportProposal> proposeImport(const ImportData& data, const std::optional<ImportMapping>& mapping,
                                     const ImportAnswers& answers, const Programme& programme,
                                     const Ledger& ledger, const ImportTerms& terms) {
    if (!data.document)
        return ImportProposal{
            .mapping = {},
            .open = {},
            .plan = planImport(readFigures(data.figureList, programme), programme, ledger, terms)};
    if (answers.dataset >= data.document->tables.size())
        return failure(ErrorCode::dataNoDataset, static_cast<std::int64_t>(answers.dataset + 1),
                       static_cast<std::int64_t>(data.document->tables.size()));
    const StatTable& table = data.document->tables[answers.dataset];
    if (!table.cells)
        return failure(ErrorCode::dataNoValues, "metadata");
    const bool json = data.document->reading.format == DataFormat::jsonStat;
    const DecimalSign sign = json ? DecimalSign::point : answers.decimal;
    const Meeting with{programme, ledger, terms, sign};
    if (!namesTable(answers))
        return proposeTable(table, mapping, answers.map, with);
    return proposeTable(named(table, answers), mapping, answers.map, with);
}

Result<ImportPlan> planImportOf(std::string bytes, const FileBeside& beside, const Programme& programme,
                                const Ledger& ledger, const ImportTerms& terms,
                                const ImportAnswers& answers) {
    const auto data = readImportData(std::move(bytes), beside);
    if (!data)
        return tl::unexpected(data.error());
    auto proposal = proposeImport(*data, std::nullopt, answers, programme, ledger, terms);
    if (!proposal)
        return tl::unexpected(proposal.error());
    if (proposal->open)
        return tl::unexpected(*proposal->open);
    return std::move(proposal->plan);
}

} // namespace maalbilde
