#pragma once

#include "core/exchange/import_mapping.h"
#include "core/values/error.h"
#include "core/values/quarter.h"

#include <optional>
#include <string>

namespace maalbilde {

/// Where a figure of a table belongs.
struct FigureQuarter {
    Quarter quarter;
    bool yearToDate = false; ///< to be reckoned down to the quarter
};

/// The quarter of a figure, from its period and from what it is: changes are of their quarter, stocks of the
/// quarter at whose end they stand. `kind` is what its own row says of it. Errors: importKindUnfit,
/// importByResidence, importStockAtStart, importYearly, importMonthly, importNotAPeriod.
Result<FigureQuarter> quarterOfFigure(const SeriesMapping& series, std::optional<SeriesKind> kind,
                                      const std::string& code, const std::string& period,
                                      const Indicator& indicator);

} // namespace maalbilde
