#pragma once

#include "core/exchange/import_mapping.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// What a person has said of a table, taken apart: `Region=place`, `Folketallet1=population@start`.
struct MappingAnswer {
    std::string what;  ///< a dimension or a thing counted, by code or label
    std::string means; ///< a use, a category or an indicator
    std::optional<SeriesKind> kind;
    bool residence = false; ///< that it is counted by residence is accepted
};

/// Throws ExchangeFault importMapUnreadable.
MappingAnswer readMappingAnswer(const std::string& text);

/// `place`, `quarter`, `indicator`, `kind`, `sum`.
std::optional<DimensionUse> dimensionUseCalled(std::string_view word);

/// The answers by which guessMapping() makes this mapping of a table like this one: what is to be remembered
/// of it.
std::vector<std::string> answersOf(const StatTable& table, const ImportMapping& mapping);

} // namespace maalbilde
