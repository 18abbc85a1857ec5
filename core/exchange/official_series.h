#pragma once

#include <optional>
#include <string_view>

namespace maalbilde {

/// What a figure of a series says of its period.
enum class SeriesKind {
    change,       ///< what happened within the period
    yearToDate,   ///< what happened from the start of the year to the end of the period
    stockAtEnd,   ///< what there is when the period ends
    stockAtStart, ///< what there is when the period begins: the end of the period before
};

/// What is known of a series before anybody looks at its figures.
struct SeriesTraits {
    std::optional<SeriesKind> kind;
    /// Employed persons counted where they live, not where they work: these are not the region's jobs.
    bool byResidence = false;
    /// The kind is a fact of the table and not open to an answer.
    bool certain = false;
};

/// What the tables of Statistics Norway that the programme meets count (official_statistics.md), by table
/// number and content code; for other series, what the words of code and label say (`hittil i år`,
/// `ved utgangen`).
SeriesTraits traitsOf(std::string_view tableId, std::string_view code, std::string_view label);

} // namespace maalbilde
