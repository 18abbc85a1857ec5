#include "core/exchange/csv_rows.h"
#include "core/exchange/figure_columns.h"
#include "core/exchange/figure_csv.h"
#include "core/exchange/formula_guard.h"
#include "core/values/number_text.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace maalbilde {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

template <std::size_t Size>
bool isOneOf(std::string_view cell, const std::array<std::string_view, Size>& words) {
    return std::ranges::find(words, lowered(trimmed(cell))) != words.end();
}

constexpr std::array<std::string_view, 4> kNotApplicable{"na", "ikke aktuelt", "not applicable",
                                                         "notapplicable"};

/// The figure of a value cell; missing where it is empty.
Result<Figure> readValue(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return Figure();
    if (isOneOf(text, kNotApplicable))
        return Figure::notApplicable();
    return readNumber(text).map([](Quantity number) { return Figure(number); });
}

/// The figure of a value cell and a state cell, which must not contradict each other.
Result<Figure> readFigure(std::string_view value, std::string_view state) {
    constexpr std::array<std::string_view, 2> kNumber{"number", "tall"};
    const Result<Figure> figure = readValue(value);
    if (!figure || trimmed(state).empty())
        return figure;
    if (isOneOf(state, kNumber) && !figure->isNotApplicable())
        return figure;
    if (isOneOf(state, kNotApplicable) && !figure->isReported())
        return Figure::notApplicable();
    return failure(ErrorCode::csvStateUnreadable, std::string(trimmed(state)));
}

Result<bool> readPreliminary(std::string_view cell) {
    constexpr std::array<std::string_view, 5> kYes{"true", "1", "ja", "yes", "x"};
    constexpr std::array<std::string_view, 5> kNo{"", "false", "0", "nei", "no"};
    if (isOneOf(cell, kYes))
        return true;
    if (isOneOf(cell, kNo))
        return false;
    return failure(ErrorCode::csvPreliminaryUnreadable, std::string(trimmed(cell)));
}

/// Reads the rows under a header into figures, empty lines and refused lines.
class FigureReader {
public:
    FigureReader(const Programme& programme, FigureColumns columns, ImportedFigures& found)
        : m_programme(programme), m_columns(columns), m_found(found) {}

    void read(const CsvRow& row) {
        const bool blank =
            std::ranges::all_of(row.cells, [](const auto& cell) { return trimmed(cell).empty(); });
        if (blank)
            return;
        const Result<Report> report = readReport(row);
        if (!report)
            m_found.refused.push_back({row.line, report.error()});
        else if (report->figure.isMissing())
            ++m_found.emptyLines;
        else
            take(row.line, *report);
    }

private:
    [[nodiscard]] std::string_view cell(const CsvRow& row, FigureColumn column) const {
        return m_columns.cell(row, column);
    }

    [[nodiscard]] Result<Report> readReport(const CsvRow& row) const {
        if (const auto fault = m_columns.faultOfWidth(row))
            return tl::unexpected(*fault);
        const auto key = readKey(row);
        if (!key)
            return tl::unexpected(key.error());
        const auto figure = readFigure(cell(row, FigureColumn::value), cell(row, FigureColumn::state));
        if (!figure)
            return tl::unexpected(figure.error());
        const auto preliminary = readPreliminary(cell(row, FigureColumn::preliminary));
        if (!preliminary)
            return tl::unexpected(preliminary.error());
        const auto survey = readSurvey(cell(row, FigureColumn::surveyed), cell(row, FigureColumn::answers));
        if (!survey)
            return tl::unexpected(survey.error());
        return Report{.key = *key,
                      .figure = *figure,
                      .provenance = {.author = {},
                                     .source = unguardFormula(cell(row, FigureColumn::source)),
                                     .note = unguardFormula(cell(row, FigureColumn::note)),
                                     .reason = unguardFormula(cell(row, FigureColumn::reason)),
                                     .preliminary = *preliminary,
                                     .survey = *survey}};
    }

    [[nodiscard]] Result<FigureKey> readKey(const CsvRow& row) const {
        const auto indicator = m_programme.findIndicator(cell(row, FigureColumn::indicator));
        if (!indicator)
            return tl::unexpected(indicator.error());
        const auto place = m_programme.findPlace(cell(row, FigureColumn::place));
        if (!place)
            return tl::unexpected(place.error());
        const std::string_view text = trimmed(cell(row, FigureColumn::quarter));
        const auto quarter = Quarter::parse(text);
        if (!quarter)
            return failure(ErrorCode::quarterUnreadable, std::string(text));
        return FigureKey{.indicator = (*indicator)->id, .place = *place, .quarter = *quarter};
    }

    /// The same figure of a cell may be said twice; another one may not.
    void take(std::int64_t line, const Report& report) {
        const auto [earlier, isNew] = m_positions.emplace(report.key, m_found.figures.size());
        if (isNew) {
            m_found.figures.push_back({line, report});
            return;
        }
        const ImportedFigure& first = m_found.figures[earlier->second];
        const bool same = first.report.figure == report.figure &&
                          first.report.provenance.preliminary == report.provenance.preliminary;
        if (!same)
            m_found.refused.push_back({line, {ErrorCode::csvCellTwice, {first.line}}});
    }

    const Programme& m_programme;
    FigureColumns m_columns;
    ImportedFigures& m_found;
    std::unordered_map<FigureKey, std::size_t> m_positions;
};

void readRows(const CsvRows& csv, const Programme& programme, ImportedFigures& found) {
    if (csv.rows.empty()) {
        if (!csv.brokenQuote)
            found.refused.push_back({0, {ErrorCode::csvNoHeader, {}}});
        return;
    }
    const FigureColumns columns(csv.rows.front(), found.refused);
    if (!found.refused.empty())
        return;
    FigureReader reader(programme, columns, found);
    for (std::size_t i = 1; i < csv.rows.size(); ++i)
        reader.read(csv.rows[i]);
}

} // namespace

ImportedFigures readFigures(std::string_view csv, const Programme& programme) {
    ImportedFigures found;
    if (csv.starts_with(kByteOrderMark))
        csv.remove_prefix(kByteOrderMark.size());
    if (const auto line = firstLineNotUtf8(csv)) {
        // What the bytes mean is unknown from here on, so no line is taken.
        found.refused.push_back({*line, {ErrorCode::textNotUtf8, {std::string("line")}}});
        return found;
    }
    const CsvRows rows = readCsvRows(csv, separatorOf(csv));
    if (rows.tooMany) {
        found.refused.push_back({0, {ErrorCode::dataTooMuch, {}}});
        return found;
    }
    readRows(rows, programme, found);
    if (rows.brokenQuote)
        found.refused.push_back({*rows.brokenQuote, {ErrorCode::csvQuoteOpen, {*rows.brokenQuote}}});
    return found;
}

} // namespace maalbilde
