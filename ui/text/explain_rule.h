#pragma once

#include "core/evaluation/progress.h"
#include "core/programme/target.h"
#include "ui/text/figure_text.h"

#include <QStringList>

namespace maalbilde {

/// The sentences that explain a status, one function for each kind of target. Empty ones say nothing.
QStringList explain(const CumulativeMinimum& rule, const Progress& progress, const FigureText& figures);
QStringList explain(const AnnualRange& rule, const Progress& progress, const FigureText& figures);
QStringList explain(const NetCumulative& rule, const Progress& progress, const FigureText& figures);
QStringList explain(const IndexGoal& rule, const Progress& progress, const FigureText& figures);

} // namespace maalbilde
