#pragma once

#include "core/ledger/proposal.h"

#include <QUndoCommand>
#include <functional>
#include <vector>

namespace maalbilde {

/// What was recorded in one cell, and what stood there before: a missing figure where nothing did.
struct CellChange {
    FigureKey key;
    Figure before;
    Provenance beforeFrom;
    Figure after;
    Provenance afterFrom;
};

/// Entries that have been appended and can be taken back by appending more. Nothing is ever removed.
class AppendEntriesCommand : public QUndoCommand {
public:
    /// Appends these figures with a reason of its own for the direction; false if it could not.
    enum class Direction { back, again };
    using Append = std::function<bool(std::vector<Report>, Direction)>;

    /// The changes stand in the file already.
    AppendEntriesCommand(std::vector<CellChange> changes, Append append);

    /// Where the file refuses, the command stays as it was: the next call in the other direction does
    /// nothing.
    void undo() override;
    void redo() override;

    [[nodiscard]] const std::vector<CellChange>& changes() const { return m_changes; }

private:
    std::vector<CellChange> m_changes;
    Append m_append;
    bool m_stands = true;
};

} // namespace maalbilde
