#pragma once

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "ui/document/file_content.h"
#include "ui/document/opening_quarter.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace maalbilde {

/// What is computed from all that a file holds: kept until the file holds more, since in a file of national
/// size each takes as long as everything else that a page shows.
class Derived {
public:
    /// Must be told before other content takes the place of the former.
    void forget();

    /// The figures that are known now. Lives until the content changes.
    const FigureGrid& grid(const FileContent& content);

    OpeningQuarter openingQuarter(const FileContent& content, Date today);

    /// The cells up to a quarter that lack figures. Lives until the content changes.
    const std::vector<DueCell>& missing(const FileContent& content, Quarter asOf);

private:
    struct Missing {
        Quarter asOf;
        std::vector<DueCell> cells;
    };

    void follow(const FileContent& content);

    std::size_t m_entries = 0; ///< of the ledger that all this comes from: it only grows
    std::unique_ptr<FigureGrid> m_grid;
    std::optional<OpeningQuarter> m_opening;
    std::optional<Missing> m_missing;
    Date m_today{};
};

} // namespace maalbilde
