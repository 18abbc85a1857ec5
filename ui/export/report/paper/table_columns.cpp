#include "ui/export/report/paper/table_columns.h"

#include <algorithm>
#include <numeric>

namespace maalbilde {

namespace {

constexpr double kMostExtra = pt(34); // more air between columns would tear a row apart
constexpr double kLeastText = pt(60); // a column of text is wrapped down to this

/// What a column takes on one line, and what it can do with.
struct ColumnNeed {
    double least = 0;
    double natural = 0;
};

double widestWord(const QString& text, const QFont& font) {
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, widthOf(word, font));
    return widest;
}

ColumnNeed needOf(const ReportTable& table, std::size_t column, const ReportType& type) {
    const ReportColumn& head = table.columns[column];
    double cells = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const bool closing = row + static_cast<std::size_t>(table.closingRows) >= table.rows.size();
        cells = std::max(cells, widthOf(table.rows[row][static_cast<qsizetype>(column)],
                                        closing ? type.tableStrong() : type.table()));
    }
    const double word = widestWord(head.heading, type.tableStrong());
    const double air = airOf(column);
    if (head.isNumber)
        return {std::max(cells, word) + air, std::max(cells, word) + air};
    return {std::max(std::min(cells, kLeastText), word) + air,
            std::max(cells, widthOf(head.heading, type.tableStrong())) + air};
}

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Widths that fill the page as far as rows can still be followed with the eye, and never more than it.
std::vector<double> widthsOf(const std::vector<ColumnNeed>& needs) {
    std::vector<double> widths;
    double give = 0;
    for (const ColumnNeed& need : needs) {
        widths.push_back(need.natural);
        give += need.natural - need.least;
    }
    const double spare = kColumnWidth - sum(widths);
    const double extra = std::min(kMostExtra, spare / static_cast<double>(needs.size()));
    for (std::size_t i = 0; i < needs.size(); ++i)
        widths[i] += spare >= 0 ? extra : spare * (needs[i].natural - needs[i].least) / give;
    return widths;
}

ReportTable columnsOf(const ReportTable& table, const std::vector<std::size_t>& columns) {
    ReportTable part{.columns = {}, .rows = {}, .closingRows = table.closingRows};
    for (const std::size_t column : columns)
        part.columns.push_back(table.columns[column]);
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const std::size_t column : columns)
            cells << row[static_cast<qsizetype>(column)];
        part.rows.push_back(std::move(cells));
    }
    return part;
}

/// Which columns stand together: the first one in every group.
std::vector<std::vector<std::size_t>> groupsOf(const std::vector<ColumnNeed>& needs) {
    std::vector<std::vector<std::size_t>> groups{{0}};
    double taken = needs.front().least;
    for (std::size_t column = 1; column < needs.size(); ++column) {
        if (taken + needs[column].least > kColumnWidth && groups.back().size() > 1) {
            groups.push_back({0});
            taken = needs.front().least;
        }
        groups.back().push_back(column);
        taken += needs[column].least;
    }
    return groups;
}

} // namespace

std::vector<TablePart> partsOf(const ReportTable& table, const ReportType& type) {
    std::vector<ColumnNeed> needs;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column, type));
    std::vector<TablePart> parts;
    for (const std::vector<std::size_t>& group : groupsOf(needs)) {
        std::vector<ColumnNeed> own;
        for (const std::size_t column : group)
            own.push_back(needs[column]);
        parts.push_back({columnsOf(table, group), widthsOf(own)});
    }
    return parts;
}

} // namespace maalbilde
