#include "ui/export/report/report_material.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class TargetSectionWords {
    Q_DECLARE_TR_FUNCTIONS(TargetSectionWords)
};

constexpr std::size_t kMostComments = 6;

class Blocks {
public:
    explicit Blocks(ReportSection& section) : m_blocks(section.blocks) {}

    void text(ReportText::Kind kind, const QString& text) {
        if (!text.isEmpty())
            m_blocks.emplace_back(ReportText{kind, text});
    }

    void subheading(const QString& text) { m_blocks.emplace_back(ReportSubheading{text}); }

    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }

private:
    std::vector<ReportBlock>& m_blocks;
};

ReportChart chartIn(const TargetSnapshot& target, ChartForm form) {
    const QString caption = QStringLiteral("%1 (%2)").arg(formName(form, target.rule), target.lead.unit);
    return {.caption = caption,
            .description =
                TargetSectionWords::tr("Chart: %1. %2. %3.").arg(target.name, caption, target.resultText),
            .chart = chartOf(target, form)};
}

void addCharts(Blocks& blocks, const TargetSnapshot& target) {
    if (!std::holds_alternative<IndexGoal>(target.rule))
        blocks.add(chartIn(target, ChartForm::yearly));
    blocks.add(chartIn(target, ChartForm::overTime));
}

QString missingNote(const TargetSnapshot& target) {
    return target.missingText.isEmpty() ? QString()
                                        : TargetSectionWords::tr("Missing: %1.").arg(target.missingText);
}

void addTable(Blocks& blocks, const TargetSnapshot& target, const QString& credit) {
    blocks.subheading(hasManyPlaces(target)
                          ? TargetSectionWords::tr("All places, largest first (%1)").arg(target.lead.unit)
                          : TargetSectionWords::tr("In figures (%1)").arg(target.lead.unit));
    blocks.add(placeTable(target));
    blocks.text(ReportText::Kind::note, target.preliminaryText);
    blocks.text(ReportText::Kind::note, missingNote(target));
    blocks.text(ReportText::Kind::note, target.surveyText);
    blocks.text(ReportText::Kind::note, credit);
}

void addExplanation(Blocks& blocks, const TargetSnapshot& target) {
    blocks.subheading(TargetSectionWords::tr("What this says"));
    blocks.text(ReportText::Kind::body, target.explanation);
    for (const GoalChange& change : target.changes)
        blocks.text(ReportText::Kind::body, TargetSectionWords::tr("Changed: %1").arg(change.text));
}

QStringList supportingRow(const SupportingSnapshot& supporting) {
    return {supporting.figures.name, supporting.actual ? supporting.actual->text : QStringLiteral("–"),
            supporting.figures.unit, supporting.actualLabel, supporting.received.text};
}

void addSupporting(Blocks& blocks, const TargetSnapshot& target) {
    if (target.supporting.empty())
        return;
    ReportTable table{.columns = {{TargetSectionWords::tr("Indicator")},
                                  {TargetSectionWords::tr("Figure"), true},
                                  {TargetSectionWords::tr("Unit")},
                                  {TargetSectionWords::tr("When")},
                                  {TargetSectionWords::tr("Received")}},
                      .rows = {}};
    for (const SupportingSnapshot& supporting : target.supporting)
        table.rows.push_back(supportingRow(supporting));
    blocks.subheading(TargetSectionWords::tr("Shown beside the target, never counted into it"));
    blocks.add(std::move(table));
}

void addComments(Blocks& blocks, const TargetSnapshot& target) {
    if (target.comments.empty() && target.commentAsked.isEmpty())
        return;
    blocks.subheading(target.commentLabels.title);
    blocks.text(ReportText::Kind::body, target.commentAsked);
    const std::size_t shown = std::min(kMostComments, target.comments.size());
    for (std::size_t i = 0; i < shown; ++i)
        blocks.add(ReportComment{target.comments[i].byline, target.comments[i].text});
    const auto older = static_cast<int>(target.comments.size() - shown);
    if (older > 0)
        blocks.text(ReportText::Kind::note,
                    TargetSectionWords::tr("%1 older comments stand in the log.", nullptr, older)
                        .arg(numberText(older, 0, target.language)));
}

} // namespace

ReportSection targetSection(const TargetSnapshot& target, const QString& credit) {
    ReportSection section{.heading = target.name, .status = target.status, .opensPage = true, .blocks = {}};
    Blocks blocks(section);
    blocks.text(ReportText::Kind::lead, target.wording);
    blocks.text(ReportText::Kind::body, target.resultText);
    addCharts(blocks, target);
    const bool tableLast = hasManyPlaces(target); // what is said must not wait behind many pages of figures
    if (!tableLast)
        addTable(blocks, target, credit);
    addExplanation(blocks, target);
    addSupporting(blocks, target);
    addComments(blocks, target);
    if (tableLast)
        addTable(blocks, target, credit);
    return section;
}

} // namespace maalbilde
