#pragma once

#include "ui/snapshot/log.h"
#include "ui/text/language.h"

#include <optional>
#include <string>

namespace maalbilde {

/// What a workbook is to show.
struct WorkbookWish {
    Quarter asOf;                ///< of every status
    std::optional<Quarter> upTo; ///< figures and comments of later quarters are left out
    Timestamp made;
    Language language = Language::nb; ///< its catalogue must be in force
};

/// A workbook (.xlsx) as bytes: the overview, a sheet for each target with a native chart bound to its cells
/// and totals as formulas, every figure in one list for pivot tables, and the log. Numbers and dates are
/// typed; missing is an empty cell, *not applicable* a text; no text is ever a formula. The same wish gives
/// the same bytes. Errors: workbookTooLong, diskFull, fileWriteFailed.
Result<std::string> workbookOf(const LogSources& recorded, const WorkbookWish& wish);

} // namespace maalbilde
