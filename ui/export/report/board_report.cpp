#include "ui/export/report/board_report.h"

#include "ui/export/report/report_material.h"
#include "ui/snapshot/official_credit.h"
#include "ui/text/and_more.h"
#include "ui/text/dates.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class BoardReportWords {
    Q_DECLARE_TR_FUNCTIONS(BoardReportWords)
};

const QString kGap = QStringLiteral(" · ");

QString madeText(const ReportQuestion& question) {
    return BoardReportWords::tr("made %1").arg(shortDateText(dateOf(question.made), question.language));
}

std::vector<IndicatorFigures> figuresOf(const Programme& programme, const FigureGrid& grid,
                                        const Assessment& assessment, Language language) {
    std::vector<IndicatorFigures> figures;
    for (const Indicator& indicator : programme.indicators)
        figures.push_back(indicatorFigures(indicator, programme, grid, assessment.closedQuarters, language));
    return figures;
}

int preliminaryCount(const std::vector<IndicatorFigures>& figures) {
    std::size_t count = 0;
    for (const IndicatorFigures& indicator : figures)
        for (const PlaceFigures& place : indicator.places)
            count += place.preliminary.size();
    return static_cast<int>(count);
}

QString receivedText(const ReportMaterial& material) {
    const QString received = material.snapshot.received.text;
    const int preliminary = preliminaryCount(material.figures);
    if (received.isEmpty() || preliminary == 0)
        return received;
    return BoardReportWords::tr("%1, %2 of them preliminary (*)", nullptr, preliminary)
        .arg(received, numberText(preliminary, 0, material.language()));
}

/// Title page and footer.
BoardReport opened(const ReportMaterial& material) {
    const ProgrammeSnapshot& snapshot = material.snapshot;
    const QString at = BoardReportWords::tr("at %1", "as-of quarter").arg(snapshot.asOfText);
    QStringList subtitle{snapshot.placeName, at, snapshot.host};
    subtitle.removeAll(QString());
    return {.language = material.language(),
            .made = material.question.made,
            .title = BoardReportWords::tr("Board report: %1, %2").arg(snapshot.name, at),
            .kind = BoardReportWords::tr("Board report"),
            .programme = snapshot.name,
            .subtitle = subtitle.join(kGap),
            .exampleWord =
                snapshot.exampleText.isEmpty() ? QString() : BoardReportWords::tr("Example figures"),
            .exampleText = snapshot.exampleText,
            .sentence = snapshot.sentence,
            .received = receivedText(material),
            .knownAt = snapshot.knownAtText,
            .footer = QStringList{snapshot.name, at, madeText(material.question)}.join(kGap)};
}

void addSections(BoardReport& report, const ReportMaterial& material) {
    for (const TargetSnapshot& target : material.snapshot.targets)
        report.sections.push_back(targetSection(
            target, officialCredit(material.sources.ledger, target, CreditScope::leadAndSupporting)));
    const std::size_t closing = report.sections.size();
    for (const auto part :
         {missingSection, correctionsSection, definitionsSection, methodSection, sourcesSection})
        if (ReportSection section = part(material); !section.blocks.empty())
            report.sections.push_back(std::move(section));
    report.sections[closing].opensPage = true;
}

} // namespace

BoardReport boardReport(const LogSources& sources, const ReportQuestion& question) {
    const Programme& programme = sources.programme;
    const FigureGrid grid(programme, sources.ledger, std::nullopt);
    const Assessment assessment = assess(programme, grid, question.asOf);
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(programme, grid,
                          {.asOf = question.asOf,
                           .place = question.place,
                           .knownAt = question.knownAt,
                           .language = question.language,
                           .revisions = {sources.revisions.begin(), sources.revisions.end()},
                           .comments = {sources.comments.begin(), sources.comments.end()}});
    const ReportMaterial material{.sources = sources,
                                  .question = question,
                                  .grid = grid,
                                  .assessment = assessment,
                                  .snapshot = snapshot,
                                  .figures = figuresOf(programme, grid, assessment, question.language)};
    BoardReport report = opened(material);
    report.scores = scoreRows(material);
    addSections(report, material);
    return report;
}

QString pageNumberPattern() {
    return BoardReportWords::tr("Page %1 of %2");
}

QString firstOf(const QStringList& texts, qsizetype most, Language language) {
    return andMore(texts.mid(0, most).join(QStringLiteral("; ")), texts.size() - most, language);
}

} // namespace maalbilde
