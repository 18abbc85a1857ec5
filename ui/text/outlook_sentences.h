#pragma once

#include "core/evaluation/forecast.h"
#include "core/programme/target.h"
#include "ui/text/figure_text.h"

#include <QString>

namespace maalbilde {

/// `I 8 av 10 tilfeller ender vi mellom 77 og 120.`, said as fits the kind of target.
QString intervalSentence(const Forecast& forecast, const FigureText& figures);

/// `Å nå 100 er usikkert (omtrent 40 %).` Empty where the forecast gives no probability.
QString probabilitySentence(const Forecast& forecast, const QString& goal, Language language);

/// Why there is no forecast. Empty where the status has said it already: no target, not started.
QString noForecastSentence(NoForecast reason, const Rule& rule);

} // namespace maalbilde
