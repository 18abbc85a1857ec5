#include "ui/snapshot/cell_snapshot.h"

#include "core/assessment/plausibility.h"
#include "ui/snapshot/entry_cell.h"
#include "ui/text/dates.h"
#include "ui/text/entry_words.h"
#include "ui/text/names.h"
#include "ui/text/quarters.h"
#include "ui/text/survey_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace maalbilde {

namespace {

class CellSnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(CellSnapshotWords)
};

constexpr int kLatest = 8;
constexpr std::size_t kMostHistory = 8; // the log has all of it
constexpr qsizetype kMostSources = 6;
constexpr std::size_t kEntriesSearched = 2000; // for sources: a long ledger repeats its latest ones

QString textOf(const SharedText& text) {
    return QString::fromUtf8(text.view().data(), static_cast<qsizetype>(text.view().size()));
}

/// The figures of one cell in words.
class CellWriter {
public:
    CellWriter(const Programme& programme, const Ledger& ledger, const FigureKey& key, Language language)
        : m_ledger(ledger), m_key(key), m_decimals(programme.indicator(key.indicator.view())->decimals),
          m_language(language) {}

    [[nodiscard]] QString figure(const Figure& figure) const {
        return figureWord(figure, m_language, m_decimals);
    }

    [[nodiscard]] const LedgerEntry* standingAt(Quarter quarter) const {
        const LedgerEntry* head = m_ledger.head({m_key.indicator, m_key.place, quarter});
        return head == nullptr || head->isWithdrawal() ? nullptr : head;
    }

    [[nodiscard]] QString lastYear() const {
        const LedgerEntry* entry = standingAt(m_key.quarter - 4);
        return entry == nullptr ? QString()
                                : QStringLiteral("%1 (%2)").arg(
                                      figure(entry->figure), shortQuarterText(m_key.quarter - 4, m_language));
    }

    /// The eight quarters up to this one, oldest first; a dash where nothing stands. Empty where none does.
    [[nodiscard]] QString latest() const {
        QStringList figures;
        bool any = false;
        for (int back = kLatest - 1; back >= 0; --back) {
            const LedgerEntry* entry = standingAt(m_key.quarter - back);
            any = any || entry != nullptr;
            figures << (entry == nullptr ? QStringLiteral("–") : figure(entry->figure));
        }
        return any ? figures.join(QStringLiteral("  ")) : QString();
    }

    [[nodiscard]] QString historyLine(const LedgerEntry& entry) const {
        QStringList parts{shortDateText(dateOf(entry.recorded), m_language), figure(entry.figure),
                          textOf(entry.provenance.author)};
        if (!entry.provenance.survey.isEmpty())
            parts << surveyWord(entry.provenance.survey, m_language);
        if (entry.provenance.preliminary)
            parts << CellSnapshotWords::tr("preliminary");
        if (!entry.provenance.reason.empty())
            parts << textOf(entry.provenance.reason);
        return parts.join(QStringLiteral(" · "));
    }

    [[nodiscard]] QStringList history() const {
        QStringList lines;
        const auto entries = m_ledger.history(m_key);
        for (std::size_t back = 1; back <= std::min(entries.size(), kMostHistory); ++back)
            lines << historyLine(*entries[entries.size() - back]);
        return lines;
    }

    /// `Tallene her har ligget mellom 0 og 3. Er 200 riktig?`
    [[nodiscard]] QString question(const EntryCell& cell) const {
        if (!cell.implausible)
            return {};
        const auto earlier = earlierFigures(m_ledger, m_key);
        const auto [low, high] = std::ranges::minmax(earlier);
        return CellSnapshotWords::tr("The figures here have been between %1 and %2. Is %3 right?")
            .arg(figure(low), figure(high), cell.text);
    }

    [[nodiscard]] QStringList recentSources() const {
        QStringList own;
        QStringList others;
        const auto entries = m_ledger.entries();
        const std::size_t count = std::min(entries.size(), kEntriesSearched);
        for (std::size_t back = 1; back <= count; ++back) {
            const LedgerEntry& entry = entries[entries.size() - back];
            const QString source = textOf(entry.provenance.source);
            QStringList& list = entry.key.indicator == m_key.indicator ? own : others;
            if (!source.isEmpty() && !list.contains(source))
                list << source;
        }
        own += others;
        own.removeDuplicates();
        return own.mid(0, kMostSources);
    }

private:
    const Ledger& m_ledger;
    const FigureKey& m_key;
    int m_decimals;
    Language m_language;
};

/// A level on a scale, or one that an index target is followed by: people may have been asked for it. How
/// many live in a place is a level, too, and nobody is asked.
bool isScore(const Programme& programme, const Indicator& indicator) {
    const bool leadsIndex = std::ranges::any_of(programme.targets, [&](const Target& target) {
        return target.indicator == indicator.id && std::holds_alternative<IndexGoal>(target.rule);
    });
    return leadsIndex || (indicator.adds == Adds::latest && indicator.maximum);
}

void addOrigin(CellSnapshot& snapshot, const Provenance& origin) {
    snapshot.source = textOf(origin.source);
    snapshot.note = textOf(origin.note);
    if (origin.survey.day)
        snapshot.surveyed = typedDate(*origin.survey.day);
    if (origin.survey.answers)
        snapshot.answers = QString::number(*origin.survey.answers);
}

} // namespace

CellSnapshot cellSnapshot(const Programme& programme, const Ledger& ledger, const FigureKey& key,
                          const EntryQuestion& question) {
    const CellWriter writer(programme, ledger, key, question.language);
    const Indicator& indicator = *programme.indicator(key.indicator.view());
    CellSnapshot snapshot;
    snapshot.cell = entryCell(programme, ledger, key, question);
    snapshot.title = QStringLiteral("%1, %2").arg(textIn(indicator.name, question.language),
                                                  placeName(programme, key.place.view()));
    snapshot.quarterText = quarterText(key.quarter, question.language);
    snapshot.unit = textIn(indicator.unit, question.language);
    snapshot.asksSurvey = isScore(programme, indicator);
    if (const LedgerEntry* head = writer.standingAt(key.quarter))
        addOrigin(snapshot, head->provenance);
    snapshot.question = writer.question(snapshot.cell);
    snapshot.around = {{CellSnapshotWords::tr("Last year"), writer.lastYear()},
                       {CellSnapshotWords::tr("Last eight"), writer.latest()}};
    std::erase_if(snapshot.around, [](const LabelledText& row) { return row.text.isEmpty(); });
    snapshot.history = writer.history();
    snapshot.recentSources = writer.recentSources();
    return snapshot;
}

} // namespace maalbilde
