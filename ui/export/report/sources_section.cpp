#include "ui/export/report/report_material.h"
#include "ui/text/cell_names.h"
#include "ui/text/numbers.h"
#include "ui/text/one_line.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace maalbilde {

namespace {

class SourceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

constexpr std::size_t kMostSources = 30;

/// What one source has given.
struct SourceUse {
    QString source;
    int figures = 0;
    std::set<std::string> indicators;
};

std::vector<SourceUse> sourcesOf(const ReportMaterial& material) {
    std::map<SharedText, SourceUse> bySource;
    material.sources.ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& entry) {
        if (!entry.figure.isReported() || entry.key.quarter > material.assessment.asOf ||
            (material.snapshot.place && entry.key.place.view() != *material.snapshot.place))
            return;
        SourceUse& use = bySource[entry.provenance.source];
        ++use.figures;
        use.indicators.emplace(entry.key.indicator.view());
    });
    std::vector<SourceUse> sources;
    for (auto& [source, use] : bySource) {
        use.source = onOneLine(source.view());
        sources.push_back(std::move(use));
    }
    std::ranges::stable_sort(sources, [](const SourceUse& a, const SourceUse& b) {
        return a.figures != b.figures ? a.figures > b.figures : a.source < b.source;
    });
    return sources;
}

QStringList rowOf(const SourceUse& use, const ReportMaterial& material) {
    QStringList names;
    for (const Indicator& indicator : material.programme().indicators)
        if (use.indicators.contains(indicator.id))
            names << indicatorName(material.programme(), indicator.id, material.language());
    return {use.source.isEmpty() ? SourceWords::tr("No source given") : use.source,
            names.join(QStringLiteral(", ")), numberText(use.figures, 0, material.language())};
}

} // namespace

ReportSection sourcesSection(const ReportMaterial& material) {
    ReportSection section{.heading = SourceWords::tr("Sources"), .status = {}, .blocks = {}};
    const std::vector<SourceUse> sources = sourcesOf(material);
    ReportTable table{.columns = {{SourceWords::tr("Source")},
                                  {SourceWords::tr("Indicators")},
                                  {SourceWords::tr("Figures"), true}},
                      .rows = {}};
    for (std::size_t i = 0; i < std::min(kMostSources, sources.size()); ++i)
        table.rows.push_back(rowOf(sources[i], material));
    if (table.rows.empty())
        section.blocks.emplace_back(ReportText{ReportText::Kind::body, SourceWords::tr("No figures yet.")});
    else
        section.blocks.emplace_back(std::move(table));
    if (const auto others = static_cast<int>(sources.size()) - static_cast<int>(kMostSources); others > 0)
        section.blocks.emplace_back(ReportText{
            ReportText::Kind::note, SourceWords::tr("%1 more sources stand in the log.", nullptr, others)
                                        .arg(numberText(others, 0, material.language()))});
    return section;
}

} // namespace maalbilde
