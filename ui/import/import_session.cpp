#include "ui/import/import_session.h"

#include "core/exchange/mapping_answer.h"
#include "core/exchange/mapping_edit.h"

#include <new>
#include <utility>

namespace maalbilde {

namespace {

/// Nothing of it may leave the thread that it is done on but its outcome.
template <typename Outcome, typename Work>
std::shared_ptr<const Result<Outcome>> attempt(Work&& work) {
    try {
        return std::make_shared<const Result<Outcome>>(work());
    } catch (const std::bad_alloc&) {
        return std::make_shared<const Result<Outcome>>(failure(ErrorCode::dataTooMuch));
    }
}

/// What a plan is made of: copies, since the window goes on meanwhile.
struct PlanWork {
    std::shared_ptr<const ImportData> data;
    std::optional<ImportMapping> mapping;
    ImportAnswers answers;
    std::shared_ptr<const Programme> programme;
    Ledger ledger;
    ImportTerms terms;

    /// Answers that were given to another edition of the table may not fit this one.
    [[nodiscard]] Result<ImportProposal> done() const {
        auto proposal = proposeImport(*data, mapping, answers, *programme, ledger, terms);
        if (proposal || mapping || answers.map.empty())
            return proposal;
        ImportAnswers fewer = answers;
        fewer.map.clear();
        return proposeImport(*data, mapping, fewer, *programme, ledger, terms);
    }
};

/// The same table in the same programme.
QString memoryKey(const Programme& programme, const StatTable& table) {
    return QString::fromStdString(programme.id + "/" + signatureOf(table));
}

} // namespace

ImportSession::ImportSession(Document& document, ImportMemory memory, QObject* parent)
    : QObject(parent), m_document(document), m_memory(std::move(memory)), m_work(new Background(this)) {
    connect(&document, &Document::opened, this, &ImportSession::planAnew);
    connect(&document, &Document::figuresChanged, this, &ImportSession::planAnew);
}

void ImportSession::take(ImportSource source) {
    m_state = {.name = source.name, .source = source.source, .busy = true};
    m_known = source.known;
    m_work->run<Read>(
        [source = std::move(source)] {
            return attempt<ImportData>([&]() -> Result<ImportData> {
                auto bytes = source.read();
                if (!bytes)
                    return tl::unexpected(bytes.error());
                return readImportData(std::move(*bytes), source.beside);
            });
        },
        [this](const Read& read) { taken(read); });
    emit changed();
}

void ImportSession::putAway() {
    m_work->cancel();
    m_state = {};
    emit changed();
}

void ImportSession::taken(const Read& read) {
    m_state.busy = false;
    if (*read) {
        m_state.data = std::shared_ptr<const ImportData>(read, &**read);
        return chooseDataset(0);
    }
    m_state.fault = read->error();
    emit changed();
}

ImportSnapshot ImportSession::snapshot(Language language) const {
    return importSnapshot(m_state, m_document.programme(), m_document.writeFault(), language);
}

void ImportSession::chooseDataset(std::size_t dataset) {
    m_state.answers = m_known;
    m_state.answers.dataset = dataset;
    m_state.mapping.reset();
    m_state.proposal.reset();
    recallAnswers();
    plan();
}

void ImportSession::recallAnswers() {
    const StatTable* table = m_state.table();
    if (table == nullptr)
        return;
    const ImportAnswers before = m_memory.recall(memoryKey(m_document.programme(), *table));
    m_state.answers.decimal = before.decimal;
    if (m_known.map.empty())
        m_state.answers.map = before.map;
    if (m_known.tableId.empty())
        m_state.answers.tableId = before.tableId;
}

void ImportSession::chooseUse(std::size_t dimension, DimensionMapping use) {
    const ImportMapping* mapping = m_state.currentMapping();
    const StatTable* table = m_state.table();
    if (mapping == nullptr || table == nullptr)
        return;
    m_state.mapping = withDimension(*mapping, *table, *m_programme, dimension, use);
    if (!m_state.answers.tableId.empty())
        m_state.mapping = withTableId(*m_state.mapping, *table, m_state.answers.tableId);
    plan();
}

void ImportSession::changeSeries(std::size_t series, const std::function<void(SeriesMapping&)>& change) {
    const ImportMapping* mapping = m_state.currentMapping();
    if (mapping == nullptr || series >= mapping->series.size())
        return;
    m_state.mapping = ImportMapping(*mapping);
    change(m_state.mapping->series[series]);
    plan();
}

void ImportSession::chooseIndicator(std::size_t series, const std::string& indicator) {
    changeSeries(series, [&](SeriesMapping& mapping) { mapping.indicator = indicator; });
}

void ImportSession::chooseKind(std::size_t series, std::optional<SeriesKind> kind) {
    changeSeries(series, [&](SeriesMapping& mapping) { mapping.answer = kind; });
}

void ImportSession::acceptResidence(std::size_t series, bool accepted) {
    changeSeries(series, [&](SeriesMapping& mapping) { mapping.residenceAccepted = accepted; });
}

void ImportSession::setDecimal(DecimalSign sign) {
    m_state.answers.decimal = sign;
    plan();
}

void ImportSession::setTableId(const std::string& tableId) {
    if (tableId == m_state.answers.tableId || m_state.table() == nullptr)
        return;
    m_state.answers.tableId = tableId;
    if (m_state.mapping)
        m_state.mapping = withTableId(*m_state.mapping, *m_state.table(), tableId);
    plan();
}

void ImportSession::setSource(const std::string& source) {
    if (std::exchange(m_state.source, source) != source)
        plan();
}

void ImportSession::setReason(const std::string& reason) {
    m_state.reason = reason; // it is asked for when the plan is made already
    emit changed();
}

void ImportSession::setReplaceTyped(bool replace) {
    m_state.replaceTyped = replace;
    plan();
}

void ImportSession::setLeaveOut(bool leaveOut) {
    m_state.leaveOut = leaveOut;
    emit changed();
}

ImportTerms ImportSession::terms() const {
    return {.author = {},
            .source = m_state.source,
            .reason = {},
            .replaceTyped = m_state.replaceTyped,
            .signedLater = true};
}

/// The file says something else, or is another one.
void ImportSession::planAnew() {
    if (!m_state.data)
        return;
    const StatTable* table = m_state.table();
    const ImportMapping* mapping = m_state.currentMapping();
    if (m_programme && *m_programme != m_document.programme() && table != nullptr && mapping != nullptr) {
        m_state.answers.map = answersOf(*table, *mapping);
        m_state.mapping.reset();
    }
    plan();
}

void ImportSession::plan() {
    if (!m_state.data || !m_document.isOpen())
        return;
    if (!m_programme || *m_programme != m_document.programme())
        m_programme = std::make_shared<const Programme>(m_document.programme());
    PlanWork work{.data = m_state.data,
                  .mapping = m_state.mapping,
                  .answers = m_state.answers,
                  .programme = m_programme,
                  .ledger = m_document.ledger(),
                  .terms = terms()};
    m_state.busy = true;
    m_work->run<Planned>(
        [work = std::move(work)] { return attempt<ImportProposal>([&] { return work.done(); }); },
        [this](const Planned& outcome) { planned(outcome); });
    emit changed();
}

void ImportSession::planned(const Planned& outcome) {
    m_state.busy = false;
    m_state.fault.reset();
    m_state.proposal.reset();
    if (*outcome)
        m_state.proposal = std::shared_ptr<const ImportProposal>(outcome, &**outcome);
    else
        m_state.fault = outcome->error();
    emit changed();
}

Result<int> ImportSession::confirm() {
    const auto proposal = m_state.proposal;
    const int figures = static_cast<int>(proposal->plan.entries.size());
    const ImportState before = std::exchange(m_state, {}); // what comes of it is no news to it
    const auto written = m_document.takeIn(proposal->plan.entries, before.reason);
    if (!written) {
        m_state = before;
        plan(); // the file may say something else by now
        return tl::unexpected(written.error());
    }
    if (const StatTable* table = before.table(); table != nullptr) {
        ImportAnswers answers = before.answers;
        answers.map = answersOf(*table, proposal->mapping);
        m_memory.keep(memoryKey(*m_programme, *table), answers);
    }
    emit changed();
    return figures;
}

} // namespace maalbilde
