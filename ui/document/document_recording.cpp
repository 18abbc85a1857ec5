#include "core/storage/store.h"
#include "core/values/figure_code.h"
#include "ui/document/document.h"

#include <utility>

namespace maalbilde {

namespace {

using Direction = AppendEntriesCommand::Direction;

/// What Store::append says where somebody else has written in a cell.
Error changedMeanwhile(const LedgerEntry& head) {
    return {ErrorCode::cellChangedMeanwhile,
            {head.key.indicator.string(), head.key.place.string(), head.key.quarter, figureCode(head.figure),
             head.provenance.author.string(), head.recorded}};
}

} // namespace

/// Why the figure that stands may be changed without asking; empty where it may not.
std::string Document::ownReason(const LedgerEntry& head, const Report& report) const {
    if (m_sitting.wrote(head) && head.provenance.author.view() == m_author)
        return tr("corrected while entering").toStdString();
    const bool sameFigure = !head.isWithdrawal() && head.figure == report.figure &&
                            head.provenance.preliminary == report.provenance.preliminary;
    if (!sameFigure)
        return {};
    return (head.provenance.survey == report.provenance.survey ? tr("source or note changed")
                                                               : tr("survey changed"))
        .toStdString();
}

Result<std::optional<NewEntry>> Document::judge(Report report) const {
    if (m_past)
        return tl::unexpected(*writeFault());
    const LedgerEntry* head = ledger().head(report.key);
    report.provenance.author = m_author;
    if (head != nullptr && report.provenance.reason.empty())
        report.provenance.reason = ownReason(*head, report);
    return propose(programme(), head, report, Unchanged::sameFigureAndOrigin);
}

CellChange Document::changeOf(const NewEntry& entry) const {
    CellChange change{.key = entry.key,
                      .before = {},
                      .beforeFrom = {},
                      .after = entry.figure,
                      .afterFrom = entry.provenance};
    if (const LedgerEntry* head = ledger().head(entry.key)) {
        change.before = head->figure;
        change.beforeFrom = head->provenance;
    }
    return change;
}

Result<void> Document::record(const std::vector<Report>& reports) {
    std::vector<NewEntry> entries;
    for (const Report& report : reports) {
        auto entry = judge(report);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            continue;
        entries.push_back(std::move(**entry));
    }
    return appendAsStep(entries);
}

Result<void> Document::takeIn(std::vector<NewEntry> entries, const std::string& reason) {
    const SharedText author(m_author);
    const SharedText given(reason);
    for (NewEntry& entry : entries) {
        entry.provenance.author = author;
        if (entry.supersedes && entry.provenance.reason.empty())
            entry.provenance.reason = given;
        for (const auto& [missing, what] : {std::pair{author.empty(), "author"},
                                            {entry.supersedes && entry.provenance.reason.empty(), "reason"}})
            if (missing)
                return failure(ErrorCode::textMissing, what);
    }
    return appendAsStep(entries);
}

/// What comes of several entries is taken back together.
Result<void> Document::appendAsStep(const std::vector<NewEntry>& entries) {
    if (entries.empty())
        return {};
    std::vector<CellChange> changes;
    for (const NewEntry& entry : entries)
        changes.push_back(changeOf(entry));
    return append(entries).map([&] {
        m_steps.push(new AppendEntriesCommand(std::move(changes),
                                              [this](std::vector<Report> restored, Direction direction) {
                                                  const auto done = reinstate(std::move(restored), direction);
                                                  if (!done)
                                                      m_stepFault = done.error();
                                                  return done.has_value();
                                              }));
        emit figuresChanged();
    });
}

Result<void> Document::takeBack(const FigureKey& key) {
    const auto history = ledger().history(key);
    Report report{key, {}, {.reason = tr("undone").toStdString()}};
    if (history.size() > 1) {
        const LedgerEntry& before = *history[history.size() - 2];
        report.figure = before.figure;
        const SharedText reason = report.provenance.reason;
        report.provenance = originOf(before.provenance);
        report.provenance.reason = reason;
    }
    return record({report});
}

/// The file, with its copy of the day made. Nobody writes in the past.
Result<Store> Document::storeToWrite() {
    if (m_past)
        return tl::unexpected(*writeFault());
    auto store = Store::open(m_path, Store::Access::readWrite, m_clock);
    if (store)
        backUp();
    else
        m_troubled = true; // when it is well again, what waits for it is to hear of it
    return store;
}

/// Writes them to the file and takes in what it says then. On failure too: what somebody else has written is
/// then known.
Result<void> Document::append(const std::vector<NewEntry>& entries) {
    auto store = storeToWrite();
    if (!store)
        return tl::unexpected(store.error());
    const auto written = store->append(entries, m_content->revisions.back().number);
    if (!written) {
        refresh();
        return tl::unexpected(written.error());
    }
    m_sitting.add(*written);
    const auto followed = catchUp(*m_content, *store);
    if (!followed || !*followed)
        refresh();
    return {};
}

/// Appends what stood before or after a step, unless somebody else has written in one of its cells since.
Result<void> Document::reinstate(std::vector<Report> reports, Direction direction) {
    const QString reason = direction == Direction::back ? tr("undone") : tr("redone");
    std::vector<NewEntry> entries;
    for (Report& report : reports) {
        const LedgerEntry* head = ledger().head(report.key);
        if (head != nullptr && !m_sitting.wrote(*head))
            return tl::unexpected(changedMeanwhile(*head));
        report.provenance.reason = reason.toStdString();
        auto entry = judge(report);
        if (!entry)
            return tl::unexpected(entry.error());
        if (*entry)
            entries.push_back(std::move(**entry));
    }
    return entries.empty() ? Result<void>() : append(entries);
}

Result<void> Document::step(int to) {
    const int from = m_steps.index();
    m_stepFault.reset();
    m_steps.setIndex(to);
    if (m_stepFault) {
        m_steps.setIndex(from); // the command knows that it has not moved
        return tl::unexpected(*m_stepFault);
    }
    emit figuresChanged();
    return {};
}

Result<void> Document::undo() {
    return step(m_steps.index() - 1);
}

Result<void> Document::redo() {
    return step(m_steps.index() + 1);
}

std::vector<FigureKey> Document::cellsOf(int command) const {
    std::vector<FigureKey> cells;
    if (m_past)
        return cells;
    if (const auto* step = dynamic_cast<const AppendEntriesCommand*>(m_steps.command(command)))
        for (const CellChange& change : step->changes())
            cells.push_back(change.key);
    return cells;
}

std::vector<FigureKey> Document::cellsToUndo() const {
    return cellsOf(m_steps.index() - 1);
}

std::vector<FigureKey> Document::cellsToRedo() const {
    return cellsOf(m_steps.index());
}

} // namespace maalbilde
