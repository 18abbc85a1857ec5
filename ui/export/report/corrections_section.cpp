#include "ui/export/report/report_material.h"
#include "ui/text/dates.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>

namespace maalbilde {

namespace {

class CorrectionWords {
    Q_DECLARE_TR_FUNCTIONS(CorrectionWords)
};

constexpr std::size_t kMostCorrections = 40;

/// The moment at which the quarter before `asOf` had closed.
Timestamp sinceWhen(Quarter asOf) {
    const auto month = static_cast<unsigned>(asOf.number() * 3 - 2);
    return startOfDay(std::chrono::year(asOf.year()) / std::chrono::month(month) / 1);
}

/// Entries that changed what a report on the quarter before could show, newest first.
std::vector<LogItem> correctionsSince(const ReportMaterial& material) {
    const Quarter asOf = material.assessment.asOf;
    const Timestamp since = sinceWhen(asOf);
    const auto entries = material.sources.ledger.entries();
    std::vector<LogItem> corrections;
    for (std::size_t index = entries.size(); index-- > 0;) {
        const LedgerEntry& entry = entries[index];
        if (entry.recorded < since)
            break; // the ledger is in order of time
        if (entry.supersedes && entry.key.quarter < asOf &&
            (!material.snapshot.place || entry.key.place.view() == *material.snapshot.place))
            corrections.push_back({LogItem::Kind::figure, index, entry.recorded});
    }
    return corrections;
}

QStringList rowOf(const LogItem& correction, const ReportMaterial& material) {
    const LogRow row = logRow(correction, material.sources, material.language());
    return {row.when, row.what, row.change, row.who, row.said};
}

ReportTable tableOf(const std::vector<LogItem>& corrections, const ReportMaterial& material) {
    ReportTable table{.columns = {{CorrectionWords::tr("When")},
                                  {CorrectionWords::tr("Figure")},
                                  {CorrectionWords::tr("Change")},
                                  {CorrectionWords::tr("By")},
                                  {CorrectionWords::tr("Source and reason")}},
                      .rows = {}};
    for (std::size_t i = 0; i < std::min(kMostCorrections, corrections.size()); ++i)
        table.rows.push_back(rowOf(corrections[i], material));
    return table;
}

QString introduction(const ReportMaterial& material, bool any) {
    const QString before = quarterText(material.assessment.asOf - 1, material.language());
    return any ? CorrectionWords::tr("Changed since %1 closed, of figures up to that quarter:").arg(before)
               : CorrectionWords::tr("No figure up to %1 has been changed since that quarter closed.")
                     .arg(before);
}

} // namespace

ReportSection correctionsSection(const ReportMaterial& material) {
    const std::vector<LogItem> corrections = correctionsSince(material);
    ReportSection section{
        .heading = CorrectionWords::tr("Corrections since the last quarter"), .status = {}, .blocks = {}};
    section.blocks.emplace_back(
        ReportText{ReportText::Kind::body, introduction(material, !corrections.empty())});
    if (corrections.empty())
        return section;
    section.blocks.emplace_back(tableOf(corrections, material));
    if (corrections.size() > kMostCorrections) {
        const auto others = static_cast<int>(corrections.size() - kMostCorrections);
        section.blocks.emplace_back(
            ReportText{ReportText::Kind::note,
                       CorrectionWords::tr("%1 earlier corrections stand in the log.", nullptr, others)
                           .arg(numberText(others, 0, material.language()))});
    }
    return section;
}

} // namespace maalbilde
