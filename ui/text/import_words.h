#pragma once

#include "core/exchange/import_plan.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <QStringList>

namespace maalbilde {

/// What an import does with a cell, on one line: `Folketilvekst, Elverum, 1. kv. 2016: 28 → 31`, and for one
/// that is refused its place in the file and why: `linje 3: …`, `K-3420, 2016K1: …`.
QString plannedCellText(const PlannedCell& cell, const Programme& programme, Language language);

/// Why cells are refused, one kind of reason after the other: a sentence once, after the places of the first
/// cells that it holds for and how many more there are (`linje 3; linje 4: …`), and of sentences that differ
/// in their facts only the first five.
QStringList refusalLines(const ImportPlan& plan, Language language);

/// The counts of a plan, each on a line of its own and only where there are any: new figures, corrections,
/// unchanged ones, cells without a figure, cells outside the programme. Every line ends with a line end.
QString planCounts(const ImportPlan& plan);

} // namespace maalbilde
