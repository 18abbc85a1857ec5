#pragma once

#include "core/values/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace maalbilde {

/// A fault of one value of a definition.
struct DefinitionFaultAt {
    std::string path; ///< `targets[2].rule.goal`
    Error error;

    friend bool operator==(const DefinitionFaultAt&, const DefinitionFaultAt&) = default;
};

/// The faults of a definition in the order in which they were found. Only the first of each value is kept,
/// and none of the parts of a value that is refused as a whole: it would only be a consequence.
class DefinitionFaults {
public:
    void add(const std::string& path, Error error);

    /// True if neither the value nor any part of it has a fault.
    [[nodiscard]] bool isSound(std::string_view path) const;

    [[nodiscard]] const std::vector<DefinitionFaultAt>& all() const { return m_faults; }

private:
    std::vector<DefinitionFaultAt> m_faults;
};

} // namespace maalbilde
