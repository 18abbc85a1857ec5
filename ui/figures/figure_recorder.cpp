#include "ui/figures/figure_recorder.h"

#include "core/ledger/proposal.h"
#include "ui/document/document.h"
#include "ui/figures/typed_figure.h"
#include "ui/snapshot/entry_cell.h"
#include "ui/text/cell_names.h"

#include <QScopedValueRollback>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// True if the file is the trouble, not what was typed.
bool isOfFile(const Error& error) {
    return ErrorCode::fileMissing <= error.code && error.code <= ErrorCode::ledgerRefused;
}

/// What a figure in this cell would be recorded with: what stands there keeps what was said of it.
Report reportOf(const FigureKey& key, const Figure& figure, const LedgerEntry* head) {
    Report report{.key = key, .figure = figure, .provenance = {}};
    if (head == nullptr || head->isWithdrawal())
        return report;
    report.provenance = originOf(head->provenance);
    if (!figure.isReported()) {
        report.provenance.preliminary = false;
        report.provenance.survey = {};
    }
    return report;
}

bool withdrawsNothing(const Figure& figure, const LedgerEntry* head) {
    return figure.isMissing() && (head == nullptr || head->isWithdrawal());
}

bool isRefusedByFile(const PendingBlock& block) {
    return std::ranges::any_of(
        block, [](const PendingFigure& figure) { return figure.fault && isOfFile(*figure.fault); });
}

QString shown(const Figure& figure, Language language) {
    return figure.isMissing() ? QString() : typedText(figure, language);
}

} // namespace

FigureRecorder::FigureRecorder(Document& document, RecorderPrompts prompts, QWidget* window)
    : QObject(window), m_document(document), m_prompts(std::move(prompts)), m_window(window) {}

std::optional<EntryId> FigureRecorder::headOf(const FigureKey& key) const {
    const LedgerEntry* head = m_document.ledger().head(key);
    return head == nullptr ? std::nullopt : std::optional(head->id);
}

void FigureRecorder::beginTyping(const FigureKey& key) {
    m_typing = key;
    m_seen = headOf(key);
}

PendingFigure FigureRecorder::pendingOf(const TypedFigure& figure) const {
    return {figure.key, figure.text, m_typing == figure.key ? m_seen : headOf(figure.key), std::nullopt};
}

void FigureRecorder::type(const std::vector<TypedFigure>& figures) {
    if (figures.empty() || m_document.writeFault())
        return;
    PendingBlock block;
    for (const TypedFigure& figure : figures)
        block.push_back(pendingOf(figure));
    m_typing.reset();
    m_prompts.authorIsKnown();
    settle(m_pending.add(std::move(block)));
}

void FigureRecorder::drop(const FigureKey& key) {
    if (const auto rest = m_pending.drop(key))
        settle(*rest);
    else
        emit pendingChanged();
}

void FigureRecorder::forgetAll() {
    m_pending.clear();
    emit pendingChanged();
}

void FigureRecorder::retry() {
    if (m_busy || m_document.writeFault())
        return;
    for (std::size_t index = m_pending.blocks(); index-- > 0;)
        if (isRefusedByFile(m_pending.block(index)))
            settle(index);
}

bool FigureRecorder::waitsForFile() const {
    for (std::size_t index = 0; index < m_pending.blocks(); ++index)
        if (isRefusedByFile(m_pending.block(index)))
            return true;
    return false;
}

/// Records the block if nothing is wrong with any of its figures.
void FigureRecorder::settle(std::size_t index) {
    const QScopedValueRollback<bool> busy(m_busy, true);
    if (judge(m_pending.block(index)))
        recordBlock(index);
    emit pendingChanged();
}

/// Says of each figure what is wrong with it; true if nothing is. That a reason is needed is no fault yet.
bool FigureRecorder::judge(PendingBlock& block) const {
    bool sound = true;
    for (PendingFigure& figure : block) {
        figure.fault.reset();
        const LedgerEntry* head = m_document.ledger().head(figure.key);
        const auto read = readTypedFigure(figure.text);
        if (!read)
            figure.fault = read.error();
        else if (!withdrawsNothing(*read, head))
            if (const auto entry = m_document.judge(reportOf(figure.key, *read, head));
                !entry && entry.error().code != ErrorCode::reasonNeeded)
                figure.fault = entry.error();
        sound = sound && !figure.fault;
    }
    return sound;
}

/// Requires a block with which nothing is wrong.
void FigureRecorder::recordBlock(std::size_t index) {
    Result<void> done;
    do {
        askAboutConflicts(m_pending.block(index));
        std::vector<Report> reports;
        for (const PendingFigure& figure : m_pending.block(index)) {
            const LedgerEntry* head = m_document.ledger().head(figure.key);
            const Figure typed = readTypedFigure(figure.text).value();
            if (!withdrawsNothing(typed, head))
                reports.push_back(reportOf(figure.key, typed, head));
        }
        done = recordAsking(std::move(reports));
    } while (!done && done.error().code == ErrorCode::cellChangedMeanwhile);
    if (done)
        return m_pending.remove(index);
    for (PendingFigure& figure : m_pending.block(index))
        figure.fault = done.error();
    if (isOfFile(done.error()))
        emit refused(done.error());
}

/// Where somebody else has written since the typing began, the user says which figure is to stand.
void FigureRecorder::askAboutConflicts(PendingBlock& block) {
    std::erase_if(block, [this](PendingFigure& figure) {
        const auto head = headOf(figure.key);
        const bool mine = head == figure.seen || keepsMine(figure);
        figure.seen = head;
        return !mine;
    });
}

bool FigureRecorder::keepsMine(const PendingFigure& figure) const {
    const LedgerEntry* theirs = m_document.ledger().head(figure.key);
    const Figure typed = readTypedFigure(figure.text).value();
    if (theirs == nullptr || theirs->figure == typed)
        return true;
    return m_prompts.conflict(m_window,
                              {.cell = cellName(m_document.programme(), figure.key, m_language),
                               .mine = shown(typed, m_language),
                               .theirs = shown(theirs->figure, m_language),
                               .author = QString::fromStdString(theirs->provenance.author.string())});
}

/// Records, and asks for the reason once where one is needed.
Result<void> FigureRecorder::recordAsking(std::vector<Report> reports) {
    auto done = m_document.record(reports);
    if (done || done.error().code != ErrorCode::reasonNeeded)
        return done;
    std::vector<FigureKey> cells;
    for (const Report& report : reports)
        if (m_document.ledger().head(report.key) != nullptr)
            cells.push_back(report.key);
    const QString reason = m_prompts.reason(m_window, cellNames(m_document.programme(), cells, m_language));
    if (reason.isEmpty())
        return done;
    for (Report& report : reports)
        if (m_document.ledger().head(report.key) != nullptr)
            report.provenance.reason = reason.toStdString();
    return m_document.record(reports);
}

void FigureRecorder::change(const FigureKey& key, const std::function<void(Report&)>& how) {
    const LedgerEntry* head = m_document.ledger().head(key);
    if (head == nullptr || head->isWithdrawal() || m_document.writeFault() || !m_prompts.authorIsKnown())
        return;
    Report report = reportOf(key, head->figure, head);
    how(report);
    if (const auto done = recordAsking({report}); !done)
        emit refused(done.error());
}

void FigureRecorder::setSource(const FigureKey& key, const QString& source) {
    change(key, [&](Report& report) { report.provenance.source = source.trimmed().toStdString(); });
}

void FigureRecorder::setNote(const FigureKey& key, const QString& note) {
    change(key, [&](Report& report) { report.provenance.note = note.trimmed().toStdString(); });
}

Result<void> FigureRecorder::setSurvey(const FigureKey& key, const TypedSurvey& typed) {
    const auto survey = readSurvey(typed.day.toStdString(), typed.answers.toStdString());
    if (!survey)
        return tl::unexpected(survey.error());
    change(key, [&](Report& report) { report.provenance.survey = *survey; });
    return {};
}

void FigureRecorder::setPreliminary(const FigureKey& key, bool preliminary) {
    change(key, [&](Report& report) { report.provenance.preliminary = preliminary; });
}

void FigureRecorder::confirm(const FigureKey& key) {
    change(key, [](Report& report) {
        const QString note = QString::fromStdString(report.provenance.note.string());
        const QString confirmed = note.isEmpty() ? tr("confirmed") : tr("%1 (confirmed)").arg(note);
        report.provenance.note = confirmed.toStdString();
    });
}

} // namespace maalbilde
