#include "ui/charts/data/column_chart.h"
#include "ui/export/workbook/target_charts.h"
#include "ui/export/workbook/target_table.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <array>

namespace maalbilde {

namespace {

class TargetSheetWords {
    Q_DECLARE_TR_FUNCTIONS(TargetSheetWords)
};

std::optional<double> added(std::optional<double> a, const std::optional<double>& b) {
    return b ? std::optional(a.value_or(0) + *b) : a;
}

/// Writes the table of one target.
class TableWriter {
public:
    TableWriter(Sheet& sheet, const WorkbookContent& content, const TargetSnapshot& target,
                const TargetTable& table)
        : m_sheet(sheet), m_content(content), m_target(target), m_table(table),
          m_look{.decimals = target.lead.indicator.decimals,
                 .isSigned = std::holds_alternative<NetCumulative>(target.rule)} {}

    void write() {
        head();
        titles();
        for (std::size_t i = 0; i < m_table.places().size(); ++i)
            place(*m_table.places()[i], TargetTable::rowOf(i));
        if (m_table.isSummed()) {
            totals();
            plans();
        } else {
            levels();
        }
    }

private:
    void head() {
        const QString status = m_target.status ? m_target.status->sign + QLatin1Char(' ') +
                                                     m_target.status->word + QStringLiteral(" · ")
                                               : QString();
        m_sheet.text({0, 0}, m_target.wording, CellLook::title);
        m_sheet.text({1, 0}, m_content.snapshot.exampleText, CellLook::warning);
        m_sheet.text({2, 0}, TargetSheetWords::tr("Status at %1").arg(m_target.asOfText) +
                                 QStringLiteral(": ") + status + m_target.resultText);
        m_sheet.text({3, 0},
                     TargetSheetWords::tr("%1, %2. A grey cell: the figure is missing. Italics: preliminary.")
                         .arg(m_target.lead.name, m_target.lead.unit),
                     CellLook::note);
    }

    void titles() {
        m_sheet.text({TargetTable::kHeader, 0}, TargetSheetWords::tr("Place"), CellLook::header);
        for (std::size_t i = 0; i < m_table.years().size(); ++i)
            m_sheet.text({TargetTable::kHeader, TargetTable::columnOfYear(i)},
                         QString::number(m_table.years()[i].year), CellLook::numberHeader);
        if (m_table.isSummed())
            m_sheet.text({TargetTable::kHeader, m_table.sumColumn()}, TargetSheetWords::tr("Sum"),
                         CellLook::numberHeader);
        for (int q = 0; q < m_target.period.count(); ++q)
            m_sheet.text({TargetTable::kHeader, m_table.columnOfQuarter(q)},
                         shortQuarterText(m_target.period.first() + q, m_target.language),
                         CellLook::numberHeader);
    }

    void place(const PlaceFigures& figures, std::uint32_t row) {
        m_sheet.text({row, 0}, figures.name);
        for (int q = 0; q < m_target.period.count(); ++q)
            figure(figures, q, {row, m_table.columnOfQuarter(q)});
        for (std::size_t i = 0; i < m_table.years().size(); ++i) {
            const TableYear& year = m_table.years()[i];
            m_sheet.sum({row, TargetTable::columnOfYear(i)}, m_table.quartersOf(year, row),
                        sumOf(figures, year.firstQuarter, year.quarters), m_look);
        }
        if (m_table.isSummed())
            m_sheet.sum({row, m_table.sumColumn()}, m_table.yearsIn(row),
                        sumOf(figures, 0, m_target.period.count()), m_look, CellLook::total);
    }

    void figure(const PlaceFigures& figures, int q, Cell cell) {
        const Quarter quarter = m_target.period.first() + q;
        const Figure& figure = figures.figures.at(quarter);
        if (figure.isReported())
            m_sheet.number(cell, figure.number().toDouble(), m_look,
                           isPreliminary(figures, quarter) ? CellLook::preliminary : CellLook::plain);
        else if (figure.isNotApplicable())
            m_sheet.text(cell, TargetSheetWords::tr("not applicable"), CellLook::aside);
        else if (q < m_target.closedQuarters)
            m_sheet.blank(cell, CellLook::missing);
    }

    bool isPreliminary(const PlaceFigures& figures, Quarter quarter) const {
        const LedgerEntry* head =
            m_content.recorded.ledger.head({m_target.lead.indicator.id, figures.id, quarter});
        return head != nullptr && head->provenance.preliminary;
    }

    void totals() {
        const std::uint32_t row = TargetTable::kTotal;
        m_sheet.text({row, 0}, TargetSheetWords::tr("All places"), CellLook::total);
        for (std::size_t i = 0; i < m_table.years().size(); ++i)
            total(TargetTable::columnOfYear(i), m_table.years()[i].firstQuarter, m_table.years()[i].quarters);
        total(m_table.sumColumn(), 0, m_target.period.count());
        for (int q = 0; q < m_target.period.count(); ++q)
            total(m_table.columnOfQuarter(q), q, 1);
    }

    void total(std::uint16_t column, int firstQuarter, int quarters) {
        std::optional<double> sum;
        for (const PlaceFigures* place : m_table.places())
            sum = added(sum, sumOf(*place, firstQuarter, quarters));
        m_sheet.sum({TargetTable::kTotal, column}, m_table.placesIn(column), sum, m_look, CellLook::total);
    }

    /// What was promised of each year: a number, or a range as text.
    void plans() {
        const std::uint32_t row = TargetTable::kPlanned;
        const ColumnChart chart = yearlyChart(m_target);
        m_sheet.text({row, 0}, TargetSheetWords::tr("Planned"), CellLook::planned);
        for (std::size_t i = 0; i < m_table.years().size() && i < chart.columns.size(); ++i) {
            const auto& plan = chart.columns[i].plan;
            const Cell cell{row, TargetTable::columnOfYear(i)};
            if (plan && plan->isBand())
                m_sheet.text(cell, plan->number, CellLook::aside);
            else if (plan)
                m_sheet.number(cell, plan->low, {m_look.decimals + 1, m_look.isSigned}, CellLook::planned);
        }
        if (!std::holds_alternative<AnnualRange>(m_target.rule) && m_target.goal)
            m_sheet.number({row, m_table.sumColumn()}, m_target.goal->value, m_look, CellLook::planned);
    }

    /// The two lines that an index moves between.
    void levels() {
        const auto* rule = std::get_if<IndexGoal>(&m_target.rule);
        if (rule == nullptr)
            return;
        level(TargetTable::kTotal, TargetSheetWords::tr("Baseline"), rule->baseline);
        level(TargetTable::kPlanned, TargetSheetWords::tr("Goal"), rule->goal);
    }

    void level(std::uint32_t row, const QString& name, const std::optional<Quantity>& value) {
        if (!value)
            return;
        m_sheet.text({row, 0}, name, CellLook::planned);
        for (int q = 0; q < m_target.period.count(); ++q)
            m_sheet.number({row, m_table.columnOfQuarter(q)}, value->toDouble(), m_look, CellLook::planned);
    }

    Sheet& m_sheet;
    const WorkbookContent& m_content;
    const TargetSnapshot& m_target;
    const TargetTable& m_table;
    NumberLook m_look;
};

} // namespace

void writeTarget(WorkbookFile& file, Sheet& sheet, const WorkbookContent& content,
                 const TargetSnapshot& target) {
    const TargetTable table(target);
    TableWriter(sheet, content, target, table).write();
    constexpr std::array kPlaceWidth{24.0};
    const std::vector<double> quarterWidths(static_cast<std::size_t>(target.period.count()), 11.0);
    sheet.widths(0, kPlaceWidth);
    sheet.widths(table.columnOfQuarter(0), quarterWidths);
    sheet.lines(0, 1, CellLook::title);
    sheet.freeze({TargetTable::kHeader + 1, 1});
    placeCharts(file, sheet, table, target);
}

} // namespace maalbilde
