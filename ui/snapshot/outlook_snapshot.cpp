#include "ui/snapshot/outlook_snapshot.h"

#include "ui/text/outlook_sentences.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class OutlookSnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(OutlookSnapshotWords)
};

/// `71–111`; two signed numbers are parted by a word: `+58 til +364`.
QString intervalText(const Rule& rule, const Forecast& forecast, const NumberStyle& style) {
    const QString low = style.reported(forecast.low).text;
    const QString high = style.reported(forecast.high).text;
    if (low == high)
        return low;
    return std::holds_alternative<NetCumulative>(rule) ? OutlookSnapshotWords::tr("%1 to %2").arg(low, high)
                                                       : low + QStringLiteral("–") + high;
}

/// A goal that is reached for good needs no probability.
bool reached(const Rule& rule, const Progress& progress) {
    return std::holds_alternative<CumulativeMinimum>(rule) && progress.status == Status::achieved;
}

} // namespace

OutlookSnapshot outlookOf(const Rule& rule, const Progress& progress, const QString& goal,
                          const NumberStyle& style) {
    if (!progress.outlook)
        return {.known = false,
                .sentence = noForecastSentence(progress.outlook.error(), rule),
                .interval = {},
                .intervalText = {}};
    const Forecast& forecast = *progress.outlook;
    return {.known = true,
            .sentence = reached(rule, progress)
                            ? QString()
                            : probabilitySentence(forecast, goal, style.figures().language()),
            .interval = intervalText(rule, forecast, style),
            .intervalText = intervalSentence(forecast, style.figures())};
}

} // namespace maalbilde
