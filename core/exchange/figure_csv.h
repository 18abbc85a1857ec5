#pragma once

#include "core/exchange/figure_cells.h"
#include "core/ledger/ledger.h"
#include "core/ledger/proposal.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// A figure read from a line of a data file, ready to be judged by propose(). The author is not in the file
/// and is empty.
struct ImportedFigure {
    std::int64_t line = 0; ///< where the row begins in the file; the header is line 1
    Report report;
};

/// A line that cannot be taken, and why. Line 0 is the file as a whole.
struct RefusedLine {
    std::int64_t line = 0;
    Error error;
};

/// What a data file holds: figures in the order of the file, lines whose value is empty (they change
/// nothing), and lines that are refused.
struct ImportedFigures {
    std::vector<ImportedFigure> figures;
    std::int64_t emptyLines = 0;
    std::vector<RefusedLine> refused;
};

/// Reads figures in long form: one figure a row, columns found by name in either language in any order
/// (indicator, place, quarter, value; source, note, surveyed, answers, reason, preliminary, state optional;
/// others are passed over). Separated by comma, semicolon or TAB, RFC 4180 quotes, UTF-8 with or without byte
/// order mark. Numbers as in terms.md; `na` is not applicable. Places and indicators are found as
/// Programme::findPlace and findIndicator do. The same cell twice with a different figure is refused.
ImportedFigures readFigures(std::string_view csv, const Programme& programme);

/// Which figures are written, and how.
struct FigureChoice {
    std::optional<Quarter> upTo; ///< later quarters are left out
    NotApplicableAs notApplicable = NotApplicableAs::word;
};

/// The figures as CSV, and how many there are.
struct WrittenFigures {
    std::string csv;
    int figures = 0;
    int leftOut = 0; ///< that the programme, revised since they were entered, would not take back
};

/// Writes one row per current figure (withdrawn ones left out), with its provenance, in the order in which
/// the cells were first entered: UTF-8 without byte order mark, comma, header
/// `indicator,place,quarter,value,state,preliminary,source,note,surveyed,answers,reason,author,recorded`.
/// readFigures() reads the same figures from it, and propose() takes each of them.
WrittenFigures writeFigures(const Programme& programme, const Ledger& ledger,
                            const FigureChoice& choice = {});

/// True if the programme, as it is now, would take this into an empty cell.
bool isTakenBack(const Programme& programme, const Report& report);

} // namespace maalbilde
