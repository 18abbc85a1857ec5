#pragma once

#include "core/exchange/data_file.h"
#include "core/exchange/import_number.h"
#include "core/exchange/import_plan.h"
#include "core/values/calendar.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What a person has said of a data file that is to be imported.
struct ImportAnswers {
    std::vector<std::string> map; ///< see guessMapping()
    DecimalSign decimal = DecimalSign::ask;
    std::size_t dataset = 0;          ///< counted from 0
    std::string tableId;              ///< where the file does not say it
    std::string codeList;             ///< by which its places were added up, where somebody asked for one
    std::optional<Timestamp> fetched; ///< when it came from the agency, where it came from there
};

/// True if the text is a list of figures in our own form: its first line names indicator, place, quarter and
/// value. Whatever it is else is read as statistics.
bool isFigureList(std::string_view bytes);

/// Plans the import of a data file of any kind. Errors: data…, csv…, import… where nothing of the file can be
/// taken; a cell that cannot is refused in the plan.
Result<ImportPlan> planImportOf(std::string bytes, const FileBeside& beside, const Programme& programme,
                                const Ledger& ledger, const ImportTerms& terms, const ImportAnswers& answers);

} // namespace maalbilde
