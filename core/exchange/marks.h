#pragma once

#include <string_view>

namespace maalbilde {

/// What the mark of a cell says (official_statistics.md). The marks are kept apart: none of them is a figure
/// but `-`, which is a true zero, and `*`, which stands beside one.
enum class MarkMeaning {
    none,
    notPossible,  ///< `.`
    missing,      ///< `..`
    notYet,       ///< `...`
    confidential, ///< `:`
    zero,         ///< `-`
    preliminary,  ///< `*`; `p` at Eurostat
    other,        ///< anything else that an agency says of a cell: `e`, `b`, `u`
};

MarkMeaning meaningOf(std::string_view mark);

/// True for a mark that may stand where a value would: `.`, `..`, `...`, `…`, `:`, `-`, `–`.
bool isMark(std::string_view value);

} // namespace maalbilde
