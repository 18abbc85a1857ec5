#include "core/exchange/import_plan.h"

#include "core/exchange/table_source.h"
#include "core/values/figure_code.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// What keeps an official figure out of a cell: somebody has recorded another one there.
Error typedFault(const LedgerEntry& head) {
    return {ErrorCode::importTyped,
            {head.key.indicator.string(), head.key.place.string(), head.key.quarter, figureCode(head.figure),
             head.provenance.author.string()}};
}

/// Adds planned cells to a plan, each judged against the ledger.
class Planner {
public:
    Planner(const Programme& programme, const Ledger& ledger, const ImportTerms& terms)
        : m_programme(programme), m_ledger(ledger), m_signedLater(terms.signedLater) {}

    void add(PlannedCell cell, const Report& report) {
        const LedgerEntry* head = m_ledger.head(report.key);
        cell.key = report.key;
        cell.before = head == nullptr ? Figure() : head->figure;
        cell.after = report.figure;
        cell.preliminary = report.provenance.preliminary;
        auto entry = judge(head, report);
        if (!entry)
            return refuse(std::move(cell), entry.error());
        if (!*entry)
            cell.outcome = ImportOutcome::unchanged;
        else
            cell.outcome = (*entry)->supersedes ? ImportOutcome::changed : ImportOutcome::added;
        if (*entry)
            m_plan.entries.push_back(std::move(**entry));
        m_plan.cells.push_back(std::move(cell));
    }

    void refuse(PlannedCell cell, Error why) {
        cell.outcome = ImportOutcome::refused;
        cell.why = std::move(why);
        m_plan.cells.push_back(std::move(cell));
    }

    /// What a person has recorded stays, and is shown beside what would have come.
    void refuseTyped(PlannedCell cell, const LedgerEntry& head, bool preliminary) {
        cell.before = head.figure;
        cell.preliminary = preliminary;
        refuse(std::move(cell), typedFault(head));
    }

    void keep(PlannedCell cell, const LedgerEntry& head) {
        cell.outcome = ImportOutcome::unchanged;
        cell.before = head.figure;
        cell.preliminary = head.provenance.preliminary;
        m_plan.cells.push_back(std::move(cell));
    }

    [[nodiscard]] ImportPlan& plan() { return m_plan; }

private:
    /// As if it were signed, where that is yet to be done.
    [[nodiscard]] Result<std::optional<NewEntry>> judge(const LedgerEntry* head, const Report& report) const {
        if (!m_signedLater)
            return propose(m_programme, head, report);
        Report whole = report;
        for (SharedText* text : {&whole.provenance.author, &whole.provenance.reason})
            if (text->empty())
                *text = m_standIn;
        auto entry = propose(m_programme, head, whole);
        if (entry && *entry)
            (*entry)->provenance = report.provenance;
        return entry;
    }

    const Programme& m_programme;
    const Ledger& m_ledger;
    bool m_signedLater;
    SharedText m_standIn{"?"};
    ImportPlan m_plan;
};

/// What every entry of a table says of itself.
Provenance provenanceOf(const StatTable& table, const ImportTerms& terms) {
    const bool revised = terms.reason.empty() && !table.updated.empty();
    return {.author = terms.author,
            .source = sourceOf(table, terms.source),
            .note = {},
            .reason = revised ? revisionOf(table) : terms.reason};
}

Report withProvenance(Report report, const Provenance& provenance) {
    const bool preliminary = report.provenance.preliminary;
    report.provenance = provenance;
    report.provenance.preliminary = preliminary;
    return report;
}

} // namespace

std::int64_t ImportPlan::count(ImportOutcome outcome) const {
    return std::ranges::count(cells, outcome, &PlannedCell::outcome);
}

ImportPlan planImport(const ImportedFigures& data, const Programme& programme, const Ledger& ledger,
                      const ImportTerms& terms) {
    Planner planner(programme, ledger, terms);
    for (const RefusedLine& refused : data.refused)
        planner.refuse({.line = refused.line, .where = {}, .key = {}, .before = {}, .after = {}, .why = {}},
                       refused.error);
    const SharedText author(terms.author);
    const SharedText source(terms.source);
    const SharedText reason(terms.reason);
    for (const ImportedFigure& figure : data.figures) {
        Report report = figure.report;
        report.provenance.author = author;
        // A reason in the file explains what stands there; a correction here needs one of its own.
        if (ledger.head(report.key) != nullptr || report.provenance.reason.empty())
            report.provenance.reason = reason;
        if (report.provenance.source.empty())
            report.provenance.source = source;
        planner.add({.line = figure.line, .where = {}, .key = {}, .before = {}, .after = {}, .why = {}},
                    report);
    }
    std::ranges::stable_sort(planner.plan().cells, {}, &PlannedCell::line);
    planner.plan().empty = data.emptyLines;
    return std::move(planner.plan());
}

ImportPlan planImport(const TableFigures& data, const StatTable& table, const Programme& programme,
                      const Ledger& ledger, const ImportTerms& terms) {
    Planner planner(programme, ledger, terms);
    const bool official = !table.source.empty() || !table.tableId.empty();
    const Provenance provenance = provenanceOf(table, terms);
    for (std::size_t i = 0; i < data.reports.size(); ++i) {
        Report report = withProvenance(data.reports[i], provenance);
        PlannedCell cell{
            .where = data.where[i], .key = report.key, .before = {}, .after = report.figure, .why = {}};
        const LedgerEntry* head = ledger.head(report.key);
        if (head == nullptr)
            report.provenance.reason = terms.reason; // a new edition corrects what stands there
        const bool stands = head != nullptr && !head->isWithdrawal();
        const bool typed =
            official && stands && !isSameSeries(head->provenance.source.view(), provenance.source.view());
        if (!typed || terms.replaceTyped)
            planner.add(std::move(cell), report);
        else if (head->figure == report.figure)
            planner.keep(std::move(cell), *head);
        else
            planner.refuseTyped(std::move(cell), *head, report.provenance.preliminary);
    }
    for (const RefusedCell& refused : data.refused)
        planner.refuse({.where = refused.where, .key = {}, .before = {}, .after = {}, .why = {}},
                       refused.error);
    planner.plan().empty = data.empty;
    planner.plan().outside = data.outside;
    return std::move(planner.plan());
}

} // namespace maalbilde
