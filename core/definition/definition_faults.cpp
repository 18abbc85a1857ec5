#include "core/definition/definition_faults.h"

#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

/// True of `targets[2]` and its parts `targets[2].rule.goal`, not of `targets[20]`.
bool isWithin(std::string_view path, std::string_view whole) {
    if (whole.empty() || path == whole)
        return true;
    return path.starts_with(whole) && (path[whole.size()] == '.' || path[whole.size()] == '[');
}

} // namespace

void DefinitionFaults::add(const std::string& path, Error error) {
    const bool told = std::ranges::any_of(
        m_faults, [&](const DefinitionFaultAt& fault) { return isWithin(path, fault.path); });
    if (!told)
        m_faults.push_back({path, std::move(error)});
}

bool DefinitionFaults::isSound(std::string_view path) const {
    return std::ranges::none_of(m_faults,
                                [&](const DefinitionFaultAt& fault) { return isWithin(fault.path, path); });
}

} // namespace maalbilde
