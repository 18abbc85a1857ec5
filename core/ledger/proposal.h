#pragma once

#include "core/ledger/ledger_entry.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

#include <optional>

namespace maalbilde {

/// The longest source, note or reason that the ledger keeps, in bytes of UTF-8.
inline constexpr std::size_t kLongestText = 4000;

/// What somebody wants to record of one cell. A missing figure asks for a withdrawal.
struct Report {
    FigureKey key;
    Figure figure;
    Provenance provenance;
};

/// When a report says nothing that does not stand in its cell already, and gives no entry.
enum class Unchanged {
    sameFigure,          ///< the same figure with the same `preliminary` mark, and no other survey
    sameFigureAndOrigin, ///< and the same source, note and survey
};

/// Judges a report against the programme and against what stands in its cell (`head`, null if there never was
/// anything). Gives the entry to append, or nothing if the report is `unchanged`. A quarter outside the
/// programme's period is kept: it is history, but does not count. Errors: indicatorUnknown, placeUnknown,
/// placeMustBe…, value…, reasonNeeded, nothingToWithdraw, answersUnreadable,
/// text….
Result<std::optional<NewEntry>> propose(const Programme& programme, const LedgerEntry* head,
                                        const Report& report, Unchanged unchanged = Unchanged::sameFigure);

/// Checks one text that a person gave: UTF-8 without NUL and no longer than kLongestText. `what` names it in
/// the error.
std::optional<Error> faultOfText(std::string_view text, const char* what);

/// True if the number may stand in a cell of the indicator: its range and decimals. Errors: value….
std::optional<Error> faultOfNumber(const Indicator& indicator, Quantity number);

} // namespace maalbilde
