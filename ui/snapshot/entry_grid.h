#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace maalbilde {

/// The round of one quarter: every indicator at every place.
struct QuarterRound {
    Quarter quarter;

    friend bool operator==(const QuarterRound&, const QuarterRound&) = default;
};

/// One indicator at every place over some quarters.
struct IndicatorOverTime {
    std::string indicator;
    QuarterRange quarters;

    friend bool operator==(const IndicatorOverTime&, const IndicatorOverTime&) = default;
};

using EntryShape = std::variant<QuarterRound, IndicatorOverTime>;

/// What is laid out to be filled in.
struct EntryQuestion {
    EntryShape shape;
    Quarter due; ///< the last quarter for which figures are expected
    Language language = Language::nb;
};

/// What a cell is, whatever figure it holds. Each looks different without colour.
enum class EntryCellKind {
    reported, ///< a number, zero among them
    notReported,
    notApplicable,
    notYetDue,
    belongsToRegion, ///< of a place, in a row that only the region reports
    sum,             ///< computed from the cells beside or above it
};

/// One cell of the grid.
struct EntryCell {
    EntryCellKind kind = EntryCellKind::notReported;
    std::optional<FigureKey> key; ///< absent where nothing can be entered
    Figure figure;                ///< missing in a sum without figures
    bool preliminary = false;
    bool corrected = false;   ///< it has said something else before
    bool implausible = false; ///< beside its own history, and nobody has confirmed it
    QString text;             ///< `−4`, `mangler`, `ikke aktuelt`
    QString typed;            ///< what would have to be typed for it: `-4`; empty where nothing stands
    QString remark;           ///< `foreløpig`, `rettet`, `uvanlig?`; of a sum `2 av 3`

    [[nodiscard]] bool isOpen() const { return key.has_value(); }

    friend bool operator==(const EntryCell&, const EntryCell&) = default;
};

/// Everything that the page for entering figures lays out: a value. Places are columns, the last one the
/// whole region with its own figures or the sum of the places; more than twelve places are rows instead.
struct EntryGrid {
    QString corner;
    std::vector<QString> columns;
    std::vector<QString> rows;
    std::vector<EntryCell> cells; ///< row by row
    int received = 0;
    int due = 0;
    QString summary; ///< `22 av 24 tall er inne, 2 mangler.`

    [[nodiscard]] const EntryCell& at(std::size_t row, std::size_t column) const {
        return cells[row * columns.size() + column];
    }

    friend bool operator==(const EntryGrid&, const EntryGrid&) = default;
};

/// Lays out the grid. An indicator that the programme does not have gives an empty one.
EntryGrid entryGrid(const Programme& programme, const Ledger& ledger, const EntryQuestion& question);

} // namespace maalbilde
