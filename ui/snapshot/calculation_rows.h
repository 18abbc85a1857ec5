#pragma once

#include "core/evaluation/progress.h"
#include "core/programme/target.h"
#include "ui/snapshot/headline.h"
#include "ui/snapshot/number_style.h"
#include "ui/text/text_layout.h"

#include <vector>

namespace maalbilde {

/// The numbers behind a status and its outlook, row by row, in the order in which method.md computes them.
/// Only rows that have something to say.
std::vector<LabelledText> calculationRows(const Rule& rule, const Headline& headline,
                                          const Progress& progress, const NumberStyle& style);

} // namespace maalbilde
