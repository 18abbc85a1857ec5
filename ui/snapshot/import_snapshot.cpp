#include "ui/snapshot/import_snapshot.h"

#include "core/exchange/table_source.h"
#include "ui/snapshot/import_choices.h"
#include "ui/text/data_description.h"
#include "ui/text/errors.h"
#include "ui/text/import_page_words.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class ImportSnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(ImportSnapshotWords)
};

QString textOf(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

QString number(std::int64_t count, Language language) {
    return numberText(static_cast<double>(count), 0, language);
}

int asInt(std::int64_t count) {
    return static_cast<int>(count);
}

QString partText(ImportPart part) {
    switch (part) {
    case ImportPart::all: return ImportSnapshotWords::tr("All %1");
    case ImportPart::refused: return ImportSnapshotWords::tr("Refused %1");
    case ImportPart::changed: return ImportSnapshotWords::tr("Changed %1");
    case ImportPart::added: return ImportSnapshotWords::tr("New %1");
    case ImportPart::unchanged: return ImportSnapshotWords::tr("Unchanged %1");
    case ImportPart::outside: return ImportSnapshotWords::tr("Outside the programme %1");
    }
    return {};
}

std::int64_t countOf(ImportPart part, const ImportPlan& plan) {
    switch (part) {
    case ImportPart::all: return std::ssize(plan.cells) + std::ssize(plan.outside);
    case ImportPart::refused: return plan.count(ImportOutcome::refused);
    case ImportPart::changed: return plan.count(ImportOutcome::changed);
    case ImportPart::added: return plan.count(ImportOutcome::added);
    case ImportPart::unchanged: return plan.count(ImportOutcome::unchanged);
    case ImportPart::outside: return std::ssize(plan.outside);
    }
    return 0;
}

std::int64_t refusedFor(ErrorCode code, const ImportPlan& plan) {
    return std::ranges::count_if(plan.cells,
                                 [&](const PlannedCell& cell) { return cell.why && cell.why->code == code; });
}

bool lacksReason(const ImportPlan& plan) {
    return std::ranges::any_of(plan.entries, [](const NewEntry& entry) {
        return entry.supersedes && entry.provenance.reason.empty();
    });
}

class Page {
public:
    Page(const ImportState& state, const Programme& programme, Language language)
        : m_state(state), m_programme(programme), m_language(language) {}

    ImportSnapshot about(const std::optional<Error>& writeFault) {
        m_shown.name = m_state.name;
        if (m_state.data)
            describe();
        const StatTable* table = m_state.table();
        const ImportMapping* mapping = m_state.currentMapping();
        if (table != nullptr && mapping != nullptr)
            showMapping(*table, *mapping);
        if (m_state.proposal && !m_state.proposal->open)
            showPlan(m_state.proposal->plan);
        if (m_state.fault)
            m_shown.trouble = importSentence(*m_state.fault, m_language);
        else if (m_state.proposal && m_state.proposal->open)
            m_shown.trouble = importSentence(*m_state.proposal->open, m_language);
        judge(writeFault);
        return std::move(m_shown);
    }

private:
    void describe() {
        if (!m_state.data->document) {
            m_shown.reading = ImportSnapshotWords::tr(
                "A list of figures: indicator, place, quarter and value on every line");
            return;
        }
        const StatDocument& document = *m_state.data->document;
        m_shown.reading = readingText(document.reading);
        if (document.tables.size() > 1)
            for (std::size_t i = 0; i < document.tables.size(); ++i)
                m_shown.datasets << tableHead(document, i);
        m_shown.dataset = asInt(static_cast<std::int64_t>(m_state.answers.dataset));
        if (const StatTable* table = m_state.table())
            describe(*table);
    }

    void describe(const StatTable& table) {
        const auto tell = [&](const QString& label, const QString& text) {
            if (!text.isEmpty())
                m_shown.facts.push_back({label, text});
        };
        tell(ImportSnapshotWords::tr("Title"), textOf(table.title));
        tell(ImportSnapshotWords::tr("Source"), textOf(table.source));
        tell(ImportSnapshotWords::tr("Updated"), textOf(table.updated));
        tell(ImportSnapshotWords::tr("Cells"), cellsText(table, m_language));
        m_shown.asksTableId = table.tableId.empty();
        m_shown.tableId = QString::fromStdString(m_state.answers.tableId);
    }

    void showMapping(const StatTable& table, const ImportMapping& mapping) {
        m_shown.dimensions = dimensionChoices(table, mapping);
        m_shown.series = seriesChoices(table, mapping, m_programme, m_language);
        if (mapping.series.size() > m_shown.series.size())
            m_shown.moreSeries =
                ImportSnapshotWords::tr("%n more are not imported.", nullptr,
                                        asInt(std::ssize(mapping.series) - std::ssize(m_shown.series)));
        const bool ambiguous =
            m_state.proposal && refusedFor(ErrorCode::valueAmbiguous, m_state.proposal->plan) > 0;
        m_shown.decimal = m_state.answers.decimal;
        m_shown.asksDecimal = ambiguous || m_shown.decimal != DecimalSign::ask;
    }

    void showPlan(const ImportPlan& plan) {
        for (std::size_t i = 0; i < m_shown.parts.size(); ++i) {
            const auto part = static_cast<ImportPart>(i);
            m_shown.counts[i] = asInt(countOf(part, plan));
            m_shown.parts[i] = partText(part).arg(number(m_shown.counts[i], m_language));
        }
        if (plan.empty > 0)
            m_shown.passedOver = ImportSnapshotWords::tr("%1 cells without a figure are passed over.",
                                                         nullptr, asInt(plan.empty))
                                     .arg(number(plan.empty, m_language));
        askAboutRefused(plan);
        askAboutSource(plan);
        m_shown.asksReason = lacksReason(plan);
        m_shown.confirmText =
            ImportSnapshotWords::tr("Import %1 figures", nullptr, asInt(std::ssize(plan.entries)))
                .arg(number(std::ssize(plan.entries), m_language));
    }

    void askAboutRefused(const ImportPlan& plan) {
        if (const auto refused = plan.count(ImportOutcome::refused); refused > 0)
            m_shown.leaveOutText =
                ImportSnapshotWords::tr("Leave out the %1 that are refused", nullptr, asInt(refused))
                    .arg(number(refused, m_language));
        if (const auto typed = refusedFor(ErrorCode::importTyped, plan); typed > 0)
            m_shown.replaceText =
                ImportSnapshotWords::tr("Let official figures take the place of %1 that people have recorded",
                                        nullptr, asInt(typed))
                    .arg(number(typed, m_language));
        else if (m_state.replaceTyped)
            m_shown.replaceText = ImportSnapshotWords::tr(
                "Let official figures take the place of those that people have recorded");
    }

    void askAboutSource(const ImportPlan& plan) {
        m_shown.source = QString::fromStdString(m_state.source);
        m_shown.asksSource = !plan.entries.empty();
        if (const StatTable* table = m_state.table())
            m_shown.usualSource = usualSourceOf(*table);
    }

    /// What its entries say, by the number that the table has or was given.
    [[nodiscard]] QString usualSourceOf(const StatTable& table) const {
        StatTable named; // without the cells
        named.source = table.source;
        named.updated = table.updated;
        named.dimensions = table.dimensions;
        named.codeList = m_state.answers.codeList;
        named.fetched = m_state.answers.fetched;
        named.tableId = m_state.answers.tableId.empty() ? table.tableId : m_state.answers.tableId;
        return QString::fromStdString(sourceOf(named, {}));
    }

    /// Whether it can be confirmed, and if not, what stands in the way.
    void judge(const std::optional<Error>& writeFault) {
        if (writeFault)
            m_shown.obstacle = errorSentence(*writeFault, m_language);
        if (m_state.busy || writeFault || !m_shown.trouble.isEmpty() || !m_state.proposal)
            return;
        const ImportPlan& plan = m_state.proposal->plan;
        m_shown.obstacle = obstacleOf(plan);
        m_shown.ready = m_shown.obstacle.isEmpty();
    }

    [[nodiscard]] QString obstacleOf(const ImportPlan& plan) const {
        if (plan.entries.empty() && plan.count(ImportOutcome::refused) == 0)
            return ImportSnapshotWords::tr("There is nothing new to import.");
        if (plan.entries.empty())
            return ImportSnapshotWords::tr("None of the figures can be imported as they are.");
        if (!m_shown.leaveOutText.isEmpty() && !m_state.leaveOut)
            return ImportSnapshotWords::tr(
                "Some figures are refused. Answer what is asked, or leave them out.");
        if (m_shown.asksReason && QString::fromStdString(m_state.reason).trimmed().isEmpty())
            return ImportSnapshotWords::tr("Say why figures are changed.");
        return {};
    }

    const ImportState& m_state;
    const Programme& m_programme;
    Language m_language;
    ImportSnapshot m_shown;
};

} // namespace

const StatTable* ImportState::table() const {
    if (!data || !data->document || answers.dataset >= data->document->tables.size())
        return nullptr;
    return &data->document->tables[answers.dataset];
}

const ImportMapping* ImportState::currentMapping() const {
    if (mapping)
        return &*mapping;
    return proposal ? &proposal->mapping : nullptr;
}

ImportSnapshot importSnapshot(const ImportState& state, const Programme& programme,
                              const std::optional<Error>& writeFault, Language language) {
    return Page(state, programme, language).about(writeFault);
}

} // namespace maalbilde
