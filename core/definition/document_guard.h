#pragma once

#include <string_view>

namespace maalbilde {

/// The deepest nesting that a definition may have; the format itself needs six levels.
inline constexpr std::size_t kDeepestNesting = 16;

/// Passes over the text before any of it is kept. Throws DefinitionFault where it is not JSON, is nested too
/// deep (definitionNotJson), or gives a field of an object twice (definitionDuplicateField).
void guardDocument(std::string_view text);

} // namespace maalbilde
