#include "ui/text/status_report.h"

#include "core/values/contract.h"
#include "ui/text/dates.h"
#include "ui/text/explanation.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/one_line.h"
#include "ui/text/overview_sentence.h"
#include "ui/text/quarters.h"
#include "ui/text/target_rows.h"
#include "ui/text/text_layout.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class StatusReportWords {
    Q_DECLARE_TR_FUNCTIONS(StatusReportWords)
};

constexpr int kWidth = 90;
constexpr int kIndent = 2;

QString paragraph(const QString& text) {
    return wrapped(text, kWidth).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString heading(const Programme& programme, const Assessment& assessment, std::optional<Timestamp> knownAt,
                Language language) {
    QString text =
        paragraph(StatusReportWords::tr("%1 – status at %2")
                      .arg(QString::fromStdString(programme.name), quarterText(assessment.asOf, language)));
    if (programme.example)
        text += paragraph(StatusReportWords::tr("Example figures: invented, not a result."));
    if (knownAt)
        text += paragraph(StatusReportWords::tr("As known on %1.").arg(momentText(*knownAt, language)));
    return text;
}

QString received(const Assessment& assessment, Language language) {
    int reported = 0;
    int due = 0;
    for (const TargetAssessment& target : assessment.targets) {
        reported += target.progress.reported;
        due += target.progress.due;
    }
    if (due == 0)
        return {};
    return QLatin1Char(' ') + StatusReportWords::tr("%1 of %2 figures received.")
                                  .arg(numberText(reported, 0, language), numberText(due, 0, language));
}

/// Who said what, and of which quarter.
QString commentText(const Comment& comment, Language language) {
    return StatusReportWords::tr("%1 (%2, %3)", "comment, author, quarter")
        .arg(onOneLine(comment.text), onOneLine(comment.author), shortQuarterText(comment.quarter, language));
}

QString section(const Programme& programme, const TargetAssessment& assessment, const Comment* comment,
                Language language) {
    const Target* target = programme.target(assessment.target);
    require(target != nullptr, "an assessment speaks of its programme's targets");
    QString text = QLatin1Char('\n') + paragraph(textIn(target->wording, language));
    auto rows = targetRows(programme, *target, assessment, language);
    if (comment != nullptr)
        rows.push_back({StatusReportWords::tr("Comment"), commentText(*comment, language)});
    text += labelledRows(rows, kIndent, kWidth);
    const QString margin(kIndent, QLatin1Char(' '));
    for (const QString& line : wrapped(explanation(programme, assessment, language), kWidth - kIndent))
        text += margin + line + QLatin1Char('\n');
    return text;
}

} // namespace

QString statusReport(const Programme& programme, const Assessment& assessment,
                     std::span<const Comment> comments, std::optional<Timestamp> knownAt, Language language) {
    QString text = heading(programme, assessment, knownAt, language);
    text += paragraph(overviewSentence(assessment, language) + received(assessment, language));
    for (const TargetAssessment& target : assessment.targets) {
        const auto said = commentsOn(target.target, comments, assessment.asOf, knownAt);
        text += section(programme, target, said.empty() ? nullptr : said.front(), language);
    }
    return text;
}

} // namespace maalbilde
