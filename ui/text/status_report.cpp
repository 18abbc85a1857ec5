#include "ui/text/status_report.h"

#include "core/values/contract.h"
#include "ui/text/dates.h"
#include "ui/text/explanation.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
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

QString section(const Programme& programme, const TargetAssessment& assessment, Language language) {
    const Target* target = programme.target(assessment.target);
    require(target != nullptr, "an assessment speaks of its programme's targets");
    QString text = QLatin1Char('\n') + paragraph(textIn(target->wording, language));
    text += labelledRows(targetRows(programme, *target, assessment, language), kIndent, kWidth);
    const QString margin(kIndent, QLatin1Char(' '));
    for (const QString& line : wrapped(explanation(programme, assessment, language), kWidth - kIndent))
        text += margin + line + QLatin1Char('\n');
    return text;
}

} // namespace

QString statusReport(const Programme& programme, const Assessment& assessment,
                     std::optional<Timestamp> knownAt, Language language) {
    QString text = heading(programme, assessment, knownAt, language);
    text += paragraph(overviewSentence(assessment, language) + received(assessment, language));
    for (const TargetAssessment& target : assessment.targets)
        text += section(programme, target, language);
    return text;
}

} // namespace maalbilde
