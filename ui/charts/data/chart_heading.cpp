#include "ui/charts/data/chart_heading.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ChartHeadingWords {
    Q_DECLARE_TR_FUNCTIONS(ChartHeadingWords)
};

QString titleOf(const QString& subject, const TargetSnapshot& target) {
    const QString place = target.place ? target.placeName : ChartHeadingWords::tr("the whole region");
    return ChartHeadingWords::tr("%1, %2, at %3", "what, where, when").arg(subject, place, target.asOfText);
}

} // namespace

ChartHeading headingOf(const TargetSnapshot& target) {
    return {.title = titleOf(target.name, target), .message = target.resultText, .unit = target.lead.unit};
}

ChartHeading headingOf(const TargetSnapshot& target, const SupportingSnapshot& supporting) {
    const QString message = supporting.actual
                                ? QStringLiteral("%1 %2").arg(supporting.actual->text, supporting.actualLabel)
                                : QString();
    return {.title = titleOf(supporting.figures.name, target),
            .message = message,
            .unit = supporting.figures.unit};
}

} // namespace maalbilde
