#pragma once

#include "core/exchange/figure_csv.h"
#include "core/exchange/table_figures.h"
#include "core/exchange/table_source.h"
#include "core/ledger/ledger.h"
#include "core/ledger/proposal.h"
#include "core/programme/programme.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What an import does with a cell of the programme.
enum class ImportOutcome { added, changed, unchanged, refused };

/// A cell in the plan of an import: what stands there now and what would.
struct PlannedCell {
    ImportOutcome outcome = ImportOutcome::refused;
    std::int64_t line = 0;        ///< of the data file; 0 where `where` says it
    std::string where;            ///< the codes of the cell in a table of statistics
    std::optional<FigureKey> key; ///< nothing where the file does not say it in a way that can be read
    Figure before;                ///< missing where nothing stands
    Figure after;
    bool preliminary = false;
    std::optional<Error> why; ///< it is refused
};

/// What an import would do, as a value: nothing is written by making it.
struct ImportPlan {
    std::vector<PlannedCell> cells; ///< in the order of the file, or of the programme for a table
    std::vector<NewEntry> entries;  ///< what is to be appended, in one transaction
    std::int64_t empty = 0;         ///< lines or cells without a figure, passed over
    /// Cells of a table outside the programme's places and quarters, by their number; see codesOf().
    std::vector<std::uint32_t> outside;

    [[nodiscard]] std::int64_t count(ImportOutcome outcome) const;
};

/// Who imports, and what is to be said of every figure.
struct ImportTerms {
    std::string author;
    std::string source; ///< where a figure has none of its own
    std::string reason; ///< where figures are corrected
    /// Official figures may take the place of figures that a person has recorded.
    bool replaceTyped = false;
    /// Who imports, and why figures are corrected, is asked for once it is known what changes: until then the
    /// entries lack what is empty here.
    bool signedLater = false;
};

/// Plans the import of figures in our own form. Each is judged by propose().
ImportPlan planImport(const ImportedFigures& data, const Programme& programme, const Ledger& ledger,
                      const ImportTerms& terms);

/// Plans the import of a table of statistics. Where the same table has been imported before, its new figures
/// are corrections with the reason `SSB oppdatert 2018-02-28`; a figure that a person has recorded is refused
/// with importTyped unless it is the same, or the terms allow it.
ImportPlan planImport(const TableFigures& data, const StatTable& table, const Programme& programme,
                      const Ledger& ledger, const ImportTerms& terms);

} // namespace maalbilde
