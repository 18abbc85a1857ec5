#include "ui/snapshot/entry_grid.h"

#include "ui/snapshot/entry_cell.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <utility>

namespace maalbilde {

namespace {

class EntryGridWords {
    Q_DECLARE_TR_FUNCTIONS(EntryGridWords)
};

constexpr std::size_t kMostPlaceColumns = 12; // more are read down a page, not across it

/// The same grid with its rows as columns.
EntryGrid transposed(EntryGrid grid) {
    std::vector<EntryCell> cells;
    cells.reserve(grid.cells.size());
    for (std::size_t column = 0; column < grid.columns.size(); ++column)
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            cells.push_back(grid.at(row, column));
    grid.cells = std::move(cells);
    std::swap(grid.rows, grid.columns);
    return grid;
}

/// Lays out one grid, row by row.
class EntryGridBuilder {
public:
    EntryGridBuilder(const Programme& programme, const Ledger& ledger, const EntryQuestion& question)
        : m_programme(programme), m_ledger(ledger), m_question(question) {}

    void operator()(const QuarterRound& round) {
        m_grid.corner = quarterText(round.quarter, m_question.language);
        addPlaceColumns();
        for (const Indicator& indicator : m_programme.indicators)
            addRow(textIn(indicator.name, m_question.language), indicator, round.quarter);
    }

    void operator()(const IndicatorOverTime& shape) {
        const Indicator* indicator = m_programme.indicator(shape.indicator);
        if (indicator == nullptr)
            return;
        m_grid.corner = textIn(indicator->name, m_question.language);
        if (indicator->reportedBy == ReportedBy::municipality)
            addPlaceColumns();
        else
            m_grid.columns.push_back(placeName(m_programme, kRegionId));
        for (int q = 0; q < shape.quarters.count(); ++q) {
            const Quarter quarter = shape.quarters.first() + q;
            addRow(quarterText(quarter, m_question.language), *indicator, quarter);
        }
        addSumRow(*indicator);
    }

    EntryGrid grid() {
        const Language language = m_question.language;
        const int missing = m_grid.due - m_grid.received;
        const QString received =
            EntryGridWords::tr("%1 of %2 figures are in")
                .arg(numberText(m_grid.received, 0, language), numberText(m_grid.due, 0, language));
        if (m_grid.due > 0)
            m_grid.summary = missing == 0 ? EntryGridWords::tr("All %1 figures are in.", nullptr, m_grid.due)
                                                .arg(numberText(m_grid.due, 0, language))
                                          : EntryGridWords::tr("%1, %2 are missing.", nullptr, missing)
                                                .arg(received, numberText(missing, 0, language));
        // Beside the places stands the whole region.
        return m_grid.columns.size() > kMostPlaceColumns + 1 ? transposed(std::move(m_grid))
                                                             : std::move(m_grid);
    }

private:
    void addPlaceColumns() {
        for (const Municipality& municipality : m_programme.municipalities)
            m_grid.columns.push_back(QString::fromStdString(municipality.name));
        m_grid.columns.push_back(placeName(m_programme, kRegionId));
    }

    EntryCell cellOf(const Indicator& indicator, std::string_view place, Quarter quarter) const {
        return entryCell(m_programme, m_ledger, {indicator.id, place, quarter}, m_question);
    }

    void addRow(const QString& name, const Indicator& indicator, Quarter quarter) {
        m_grid.rows.push_back(name);
        std::vector<EntryCell> cells;
        if (indicator.reportedBy == ReportedBy::region) {
            cells.assign(m_grid.columns.size() - 1, regionsCell());
            cells.push_back(cellOf(indicator, kRegionId, quarter));
        } else {
            for (const Municipality& municipality : m_programme.municipalities)
                cells.push_back(cellOf(indicator, municipality.id, quarter));
            cells.push_back(sumCell(indicator, cells, false, m_question.language));
        }
        for (EntryCell& cell : cells) {
            count(cell);
            m_grid.cells.push_back(std::move(cell));
        }
    }

    void addSumRow(const Indicator& indicator) {
        const std::size_t rows = m_grid.rows.size();
        m_grid.rows.push_back(indicator.adds == Adds::latest ? EntryGridWords::tr("Latest")
                                                             : EntryGridWords::tr("Sum"));
        const std::size_t last = m_grid.columns.size() - 1;
        for (std::size_t column = 0; column < last; ++column)
            m_grid.cells.push_back(
                sumCell(indicator, block(rows, column, column), true, m_question.language));
        // The sum of all cells, not of their sums: it says how many are in. Levels are not summed over time.
        const bool all = indicator.adds == Adds::sum && last > 0;
        m_grid.cells.push_back(sumCell(indicator, block(rows, all ? 0 : last, all ? last - 1 : last), true,
                                       m_question.language));
    }

    [[nodiscard]] std::vector<EntryCell> block(std::size_t rows, std::size_t first, std::size_t last) const {
        std::vector<EntryCell> cells;
        for (std::size_t row = 0; row < rows; ++row)
            for (std::size_t column = first; column <= last; ++column)
                cells.push_back(m_grid.at(row, column));
        return cells;
    }

    void count(const EntryCell& cell) {
        const bool isDue = cell.isOpen() && cell.kind != EntryCellKind::notYetDue;
        m_grid.due += isDue ? 1 : 0;
        m_grid.received += isDue && cell.kind != EntryCellKind::notReported ? 1 : 0;
    }

    const Programme& m_programme;
    const Ledger& m_ledger;
    const EntryQuestion& m_question;
    EntryGrid m_grid;
};

} // namespace

EntryGrid entryGrid(const Programme& programme, const Ledger& ledger, const EntryQuestion& question) {
    EntryGridBuilder builder(programme, ledger, question);
    std::visit(builder, question.shape);
    return builder.grid();
}

} // namespace maalbilde
