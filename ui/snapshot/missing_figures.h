#pragma once

#include "ui/snapshot/target_snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// Which places lack which of the closed quarters; of one place only, where one is given.
std::vector<MissingFigures> missingFigures(const IndicatorFigures& figures, int closedQuarters,
                                           const std::optional<std::string>& place, Language language);

/// All of it in a few words: `Våler mangler 2. kv. 2017`, `12 steder mangler tall`. Empty where none does.
QString missingText(const std::vector<MissingFigures>& missing, Language language);

} // namespace maalbilde
