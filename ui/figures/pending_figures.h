#pragma once

#include "core/ledger/ledger_entry.h"
#include "core/values/error.h"

#include <QString>
#include <optional>
#include <vector>

namespace maalbilde {

/// What somebody has typed in a cell and has not been recorded.
struct PendingFigure {
    FigureKey key;
    QString text;
    std::optional<EntryId> seen; ///< what stood in the cell when the typing began
    std::optional<Error> fault;  ///< why it is not recorded; absent where it waits for others of its block
};

/// Figures that go in together or not at all.
using PendingBlock = std::vector<PendingFigure>;

/// Everything typed that has not been recorded yet: nothing typed is lost.
class PendingFigures {
public:
    [[nodiscard]] bool empty() const { return m_blocks.empty(); }

    [[nodiscard]] std::size_t count() const;
    /// What is typed in a cell; null where nothing is.
    [[nodiscard]] const PendingFigure* find(const FigureKey& key) const;

    /// Takes in what was typed together. One figure in a cell that waits already is the new text of that one,
    /// in its block; otherwise its cells leave the blocks that they were in. Gives the block.
    std::size_t add(PendingBlock figures);
    /// Forgets what was typed in a cell. Gives the block that is left, if there is any.
    std::optional<std::size_t> drop(const FigureKey& key);

    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }

    [[nodiscard]] PendingBlock& block(std::size_t index) { return m_blocks[index]; }

    [[nodiscard]] const PendingBlock& block(std::size_t index) const { return m_blocks[index]; }

    void remove(std::size_t index);

    void clear() { m_blocks.clear(); }

private:
    void take(const FigureKey& key);

    std::vector<PendingBlock> m_blocks; ///< none of them empty
};

} // namespace maalbilde
