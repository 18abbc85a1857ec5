#pragma once

#include "core/evaluation/progress.h"
#include "ui/text/figure_text.h"

#include <QString>

namespace maalbilde {

/// A sum held against the plan for the same quarters: what the bands judge.
struct AgainstPlan {
    Status status;
    std::optional<Reason> reason;
    double actual = 0;
    double expected = 0;
};

/// What the bands say of a sum: `Det er innenfor vanlig variasjon.` Empty for a status that no band gives.
QString bandSentence(const AgainstPlan& verdict, const FigureText& figures);

/// How many of the figures due have been received, if some are missing: `34 av 36 tall er mottatt …`.
QString receivedSentence(int reported, int due, Status status, Language language);

/// That the time is over and the verdict waits for missing figures; empty if it does not.
QString awaitingSentence(const Progress& progress, Language language);

/// That nothing has closed yet.
QString notStartedSentence();

} // namespace maalbilde
