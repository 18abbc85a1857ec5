#include "ui/export/report/report_material.h"
#include "ui/text/figure_text.h"
#include "ui/text/place_list.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ScoreRowWords {
    Q_DECLARE_TR_FUNCTIONS(ScoreRowWords)
};

const QString kNothing = QStringLiteral("–");
const QString kGap = QStringLiteral(" · ");

QString joined(QStringList parts, const QString& between) {
    parts.removeAll(QString());
    return parts.join(between);
}

QString planText(const TargetSnapshot& target) {
    QString plan;
    if (target.expected)
        plan = target.difference
                   ? ScoreRowWords::tr("plan now %1 (%2)").arg(target.expected->text, target.difference->text)
                   : ScoreRowWords::tr("plan now %1").arg(target.expected->text);
    const QString goal =
        target.goalText.isEmpty() ? QString() : ScoreRowWords::tr("target %1").arg(target.goalText);
    return joined({plan, goal}, kGap);
}

QString outlookText(const OutlookSnapshot& outlook) {
    const QString interval = outlook.interval.isEmpty()
                                 ? QString()
                                 : ScoreRowWords::tr("%1 in 8 of 10 cases.").arg(outlook.interval);
    return joined({outlook.sentence, interval}, QStringLiteral(" "));
}

/// What every place has contributed; nothing where the report speaks of one.
QString placesText(const ReportMaterial& material, const TargetSnapshot& target) {
    const auto assessed =
        std::ranges::find(material.assessment.targets, target.id, &TargetAssessment::target);
    if (target.place || assessed->places.size() < 2 || assessed->progress.reported == 0)
        return {};
    return placeList(material.programme(), assessed->places,
                     FigureText(target.lead.indicator, target.language));
}

/// The newest comment, or that one is called for.
QString commentText(const TargetSnapshot& target) {
    if (target.comments.empty())
        return target.commentAsked;
    const CommentSnapshot& newest = target.comments.front();
    return newest.opening + QLatin1Char(' ') + newest.text.simplified();
}

std::vector<LabelledText> withText(std::vector<LabelledText> rows) {
    std::erase_if(rows, [](const LabelledText& row) { return row.text.isEmpty(); });
    return rows;
}

std::vector<LabelledText> factsOf(const ReportMaterial& material, const TargetSnapshot& target) {
    std::vector<LabelledText> facts{{ScoreRowWords::tr("Plan and target"), planText(target)},
                                    {ScoreRowWords::tr("Since last quarter"),
                                     joined({target.change.text, target.change.statusText}, kGap)},
                                    {ScoreRowWords::tr("Outlook"), outlookText(target.outlook)},
                                    {ScoreRowWords::tr("Places"), placesText(material, target)},
                                    {ScoreRowWords::tr("Note"), target.placeNote}};
    return withText(std::move(facts));
}

std::vector<LabelledText> asidesOf(const TargetSnapshot& target) {
    return withText(
        {{ScoreRowWords::tr("Responsible"), target.owner}, {ScoreRowWords::tr("Remarks"), target.remarks}});
}

ScoreRow scoreRow(const ReportMaterial& material, const TargetSnapshot& target) {
    return {.wording = target.wording,
            .status = target.status,
            .reason = target.reason,
            .actual = target.actual ? target.actual->text : kNothing,
            .actualLabel = target.actual ? target.lead.unit + QLatin1Char(' ') + target.actualLabel
                                         : ScoreRowWords::tr("no figures yet"),
            .bullet = target.bullet,
            .planLabel =
                target.expected ? ScoreRowWords::tr("plan now %1").arg(target.expected->text) : QString(),
            .goalLabel =
                target.goalText.isEmpty() ? QString() : ScoreRowWords::tr("target %1").arg(target.goalText),
            .description = target.resultText,
            .facts = factsOf(material, target),
            .asides = asidesOf(target),
            .comment = {ScoreRowWords::tr("Comment"), commentText(target)}};
}

} // namespace

std::vector<ScoreRow> scoreRows(const ReportMaterial& material) {
    std::vector<ScoreRow> rows;
    for (const TargetSnapshot& target : material.snapshot.targets)
        rows.push_back(scoreRow(material, target));
    return rows;
}

} // namespace maalbilde
