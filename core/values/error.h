#pragma once

#include "core/values/calendar.h"
#include "core/values/quantity.h"
#include "core/values/quarter.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace maalbilde {

/// What can go wrong for a reason outside the program. The facts of each error follow its code, in this
/// order. The core only names the error; `ui/text` says in words what happened and what to do.
enum class ErrorCode {
    // A value that somebody typed or that stands in a data file
    valueNotANumber,           ///< text
    valueAmbiguous,            ///< text
    valueTooPrecise,           ///< text, decimals allowed (int)
    valueTooLarge,             ///< text
    valueBelowMinimum,         ///< value, minimum (Quantity), indicator id
    valueAboveMaximum,         ///< value, maximum (Quantity), indicator id
    valueDecimals,             ///< value, decimals allowed (int), indicator id
    quarterUnreadable,         ///< text
    dateUnreadable,            ///< text
    timeUnreadable,            ///< text
    answersUnreadable,         ///< text, the most answers allowed (int)
    languageUnknown,           ///< text
    textMissing,               ///< what is empty: "author", "reason", "name" …
    textTooLong,               ///< what is too long, bytes allowed (int)
    textNotUtf8,               ///< what is not UTF-8
    indicatorUnknown,          ///< text, the indicator ids that exist
    targetUnknown,             ///< text, the target ids that exist
    placeUnknown,              ///< text, the place ids that exist
    placeAmbiguous,            ///< text, the place ids that fit
    placeMustBeRegion,         ///< indicator id, place id
    placeMustBeMunicipality,   ///< indicator id
    reasonNeeded,              ///< indicator id, place id, quarter, what stands there ("12" or "na")
    nothingToWithdraw,         ///< indicator id, place id, quarter
    cellChangedMeanwhile,      ///< indicator id, place id, quarter, what the other wrote, author, time
    programmeChangedMeanwhile, ///< author, time, reason
    notKnownYet,               ///< time asked for, time of the first revision
    revisionUnknown,           ///< number asked for (int), number of the newest (int)
    pastIsReadOnly,            ///< the moment that is looked back at

    // A file
    fileMissing,       ///< path
    fileExists,        ///< path
    fileUnreadable,    ///< path, the system's words
    fileNotOurs,       ///< path
    fileNewer,         ///< path, its version (int), the newest version known here (int)
    fileDamaged,       ///< path, what is wrong
    fileTruncated,     ///< path, bytes there should be (int), bytes there are (int)
    fileReadOnly,      ///< path
    folderReadOnly,    ///< folder
    fileBusy,          ///< path
    diskFull,          ///< path
    fileForeignSchema, ///< path, the object that does not belong ("trigger x")
    fileWriteFailed,   ///< path, the system's words
    fileTooLarge,      ///< path, bytes allowed (int)
    ledgerRefused,     ///< path, the promise that would be broken
    folderForeign,     ///< folder: it holds something else than was to be replaced there
    exportFormUnknown, ///< path, whose ending is none that figures can be exported as
    workbookTooLong,   ///< rows there would be on a sheet (int), rows a sheet can have (int)

    // A data package
    packageForeign,   ///< folder: it holds no package of ours
    packageDamaged,   ///< file in it, line (int)
    packageDisagrees, ///< indicator id, place id, quarter: figures and log tell different things

    // A picture
    pictureFormatUnknown,  ///< path
    pictureFormUnknown,    ///< text, the forms there are
    pictureFormUnfit,      ///< form, the target's name, the forms that fit it
    pictureSizeUnreadable, ///< text
    pictureSizeOutside,    ///< text
    resolutionUnreadable,  ///< text, lowest and highest allowed (int)
    pictureUnreadable,     ///< path
    pictureWithoutRecord,  ///< path

    // A programme definition; the first fact is the path in the document, such as targets[2].rule.goal
    definitionNotJson,        ///< "", what the parser says
    definitionMissing,        ///< path
    definitionUnknownField,   ///< path
    definitionDuplicateField, ///< path
    definitionWrongType,  ///< path, the type wanted: "text", "number", "list", "object", "boolean", "integer"
    definitionNotAllowed, ///< path, the value, the values allowed
    definitionEmpty,      ///< path
    definitionBadId,      ///< path, the id
    definitionDuplicateId,           ///< path, the id
    definitionUnknownId,             ///< path, the id that nothing has
    definitionBadQuarter,            ///< path, text
    definitionBadDate,               ///< path, text
    definitionBadMunicipalityNumber, ///< path, text
    definitionNumbersOverlap,        ///< path, the number
    definitionPeriodReversed,        ///< path
    definitionPeriodTooLong,         ///< path, quarters allowed (int)
    definitionNumberRange,           ///< path, lowest allowed, highest allowed (Quantity)
    definitionRangeReversed,         ///< path
    definitionMilestoneOutside,      ///< path, quarter
    definitionMilestoneFalls,        ///< path, quarter
    definitionMilestoneEnd,          ///< path: the last quarter's share is 1 by definition
    definitionSharesIncomplete,      ///< path, the municipality without a share
    definitionSharesTooLarge,        ///< path
    definitionSharesZero,            ///< path: shares that are all 0 weigh nothing
    definitionTooPrecise,            ///< path, decimals allowed (int)
    definitionRuleUnfit, ///< path, rule kind, indicator id: an index is never summed, the other kinds always
    definitionOfficialUnfit, ///< path, official series, lead indicator
    definitionLosesFigures,  ///< figures that stand and would no longer mean what they do (int)

    // A data file to import
    csvNoHeader,              ///< (nothing)
    csvColumnMissing,         ///< the column's name in English
    csvColumnTwice,           ///< the column's name in English
    csvQuoteOpen,             ///< line (int): a quoted cell never ends, or a quote stands inside a cell
    csvTooFewCells,           ///< cells there are (int), cells needed (int)
    csvTooManyCells,          ///< cells there are (int), cells in the header (int)
    csvCellTwice,             ///< the line that said something else of the same cell (int)
    csvPreliminaryUnreadable, ///< text
    csvStateUnreadable,       ///< text

    // A file of statistics; paths lead through the document, such as dimension.Region.category.index
    dataNotText,       ///< (nothing): bytes in no charset known here
    dataNotJson,       ///< line (int), column (int)
    dataTooDeep,       ///< levels allowed (int)
    dataTooMuch,       ///< (nothing): more values than are read
    dataTooManyCells,  ///< cells allowed (int)
    dataNotStatistics, ///< (nothing): JSON, but neither JSON-stat nor a data package
    dataIsErrorReply,  ///< what the service said
    dataMissing,       ///< path
    dataWrongType,     ///< path, the type wanted: as definitionWrongType
    dataTwice,         ///< path, what is there twice
    dataCountDiffers,  ///< path, how many there are (int), how many there should be (int)
    dataPositionBad,   ///< path of a category whose position is no number, too large or taken
    dataCellOutside,   ///< path, the number of a cell, cells in the table (int)
    dataNoValues,      ///< "links", "metadata" or "nothing": what there is instead
    dataNoDataset,     ///< number asked for (int), datasets there are (int)
    csvNoTable,        ///< (nothing): no header with figures under it
    csvRowUneven,      ///< line (int), cells there are (int), cells in the header (int)

    // The import of a table of statistics into the cells of a programme
    importNoPlace,         ///< the dimensions of the table
    importNoTime,          ///< the dimensions of the table
    importNoIndicator,     ///< the codes of what the table counts
    importDimensionOpen,   ///< dimension, its codes: nobody has said which of them, or their sum
    importMapUnreadable,   ///< text
    importDecimalUnknown,  ///< text
    importMapUnknown,      ///< what the table does not have
    importKindContradicts, ///< code: the table says itself what its figures are
    importKindUnfit,       ///< code, indicator id: a stock for a sum, or a change for a level
    importByResidence,     ///< code
    importStockAtStart,    ///< code, indicator id
    importYearly,          ///< period, indicator id
    importMonthly,         ///< period, indicator id
    importNotAPeriod,      ///< text
    importYearToDateGap,   ///< quarter without whose figure the next cannot be reckoned
    importSumGap,          ///< the mark of the part that has no figure
    importOverlap,         ///< two figures for the same cell
    importTyped,           ///< indicator id, place id, quarter, the figure there, who recorded it

    // Official statistics that are fetched
    fetchNotAllowed,      ///< table, host: nobody has agreed to the contact
    fetchAddressBad,      ///< address: neither https nor this machine itself
    fetchTableBad,        ///< text that is no table number
    fetchNoConnection,    ///< host, the system's words
    fetchNotTrusted,      ///< host, the system's words: its certificate
    fetchTimedOut,        ///< host, seconds (int)
    fetchBusy,            ///< host, HTTP status (int)
    fetchClosed,          ///< host: it rests in the morning
    fetchRefused,         ///< what the service said, HTTP status (int)
    fetchFailed,          ///< host, HTTP status (int)
    fetchRedirected,      ///< host, the address it points to
    fetchTooLarge,        ///< host, bytes allowed (int)
    fetchCutOff,          ///< host
    fetchUnreadable,      ///< host: it answered with something else than JSON
    fetchCancelled,       ///< (nothing)
    fetchContentsUnknown, ///< code, the codes there are
    fetchTooManyCells,    ///< cells (int), cells allowed (int)
    fetchNoMunicipality,  ///< table
    fetchNoPeriod,        ///< table, first and last quarter
};

/// One fact of an error, in its own type so that it can be written in the user's language.
using ErrorFact = std::variant<std::string, std::int64_t, Quantity, Quarter, Timestamp>;

/// What went wrong, as a code and its facts.
struct Error {
    ErrorCode code;
    std::vector<ErrorFact> facts;

    friend bool operator==(const Error&, const Error&) = default;
};

/// What leaves every function that can fail for a reason outside the program.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::fileMissing, path);`
template <typename... Facts>
tl::unexpected<Error> failure(ErrorCode code, Facts&&... facts) {
    return tl::unexpected(Error{code, {ErrorFact(std::forward<Facts>(facts))...}});
}

} // namespace maalbilde
