#pragma once

#include "core/exchange/official_series.h"
#include "core/exchange/stat_table.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

/// What a dimension of a table is to an import.
enum class DimensionUse {
    place,
    time,
    indicator, ///< its categories are the things counted
    kind,      ///< its categories say whether a figure is a change, a year to date or a stock
    sum,       ///< its categories are added
    only,      ///< one of its categories is taken
    passed,    ///< it has one category, or repeats what another dimension says
};

struct DimensionMapping {
    DimensionUse use = DimensionUse::passed;
    std::size_t category = 0; ///< of DimensionUse::only

    friend bool operator==(const DimensionMapping&, const DimensionMapping&) = default;
};

/// What one of the things that a table counts is to the programme.
struct SeriesMapping {
    std::string indicator; ///< empty: it is passed over
    SeriesTraits traits;
    /// What a person has said that its figures are.
    std::optional<SeriesKind> answer;
    bool residenceAccepted = false;
};

/// From the dimensions of a table to indicator, place and quarter. Guessed, shown, and changeable: a person's
/// answers go before what is guessed.
struct ImportMapping {
    std::vector<DimensionMapping> dimensions; ///< one for each of the table's
    /// One for each category of the dimension of indicators, or a single one where there is none.
    std::vector<SeriesMapping> series;

    [[nodiscard]] std::optional<std::size_t> dimensionOf(DimensionUse use) const;
};

/// Guesses a mapping, after the answers: `Region=place`, `Tid=quarter`, `Contents=indicator`, `Age=sum`,
/// `Sex=0` (one of its codes), `Folketallet11=population`, `value=population` (all that the table counts);
/// after an indicator `@change`, `@ytd`, `@start`, `@end` and `@residence`. Errors: import….
Result<ImportMapping> guessMapping(const StatTable& table, const Programme& programme,
                                   const std::vector<std::string>& answers);

/// The same as far as it can be guessed, for a person to complete: openQuestion() says what is still lacking.
/// Errors: import… for answers that do not fit the table or the programme.
Result<ImportMapping> proposeMapping(const StatTable& table, const Programme& programme,
                                     const std::vector<std::string>& answers);

/// What must still be said before figures can be read by the mapping: importNoPlace, importNoTime,
/// importNoIndicator, importDimensionOpen. Nothing where it is whole.
std::optional<Error> openQuestion(const StatTable& table, const ImportMapping& mapping);

/// What the table counts: the categories of the dimension of indicators, or a single one called `value`.
std::vector<Category> seriesOf(const StatTable& table, const ImportMapping& mapping);

/// The things counted, each with the indicator that its own words mean.
std::vector<SeriesMapping> guessSeries(const StatTable& table, const ImportMapping& mapping,
                                       const Programme& programme);

/// The indicator that words of a table mean by themselves: `Nettoinnflytting9`, `Folketall`. Null if none.
const Indicator* indicatorMeant(const Programme& programme, std::string_view words);

} // namespace maalbilde
