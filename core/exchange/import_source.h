#pragma once

#include "core/exchange/data_file.h"
#include "core/exchange/import_mapping.h"
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

/// A data file that has been read, before it meets a programme.
struct ImportData {
    std::string figureList;               ///< the bytes of a list of figures in our own form
    std::optional<StatDocument> document; ///< anything else: statistics, with at least one table
};

/// Reads a data file of any kind. Errors: data…, csv….
Result<ImportData> readImportData(std::string bytes, const FileBeside& beside);

/// What an import would do, how its table is understood, and what must be said before that can be known.
struct ImportProposal {
    ImportMapping mapping;     ///< of a table; empty for a list of figures
    std::optional<Error> open; ///< see openQuestion(); the plan is empty then
    ImportPlan plan;
};

/// Proposes the import of a data file by the mapping that a person has made, or else by what can be guessed
/// after the answers. Errors: dataNoDataset, dataNoValues, import… for answers that do not fit.
Result<ImportProposal> proposeImport(const ImportData& data, const std::optional<ImportMapping>& mapping,
                                     const ImportAnswers& answers, const Programme& programme,
                                     const Ledger& ledger, const ImportTerms& terms);

/// Reads and plans at once, where nobody can be asked: what is open is an error. Errors: those of both.
Result<ImportPlan> planImportOf(std::string bytes, const FileBeside& beside, const Programme& programme,
                                const Ledger& ledger, const ImportTerms& terms, const ImportAnswers& answers);

} // namespace maalbilde
