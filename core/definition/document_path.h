#pragma once

#include <string>
#include <string_view>

namespace maalbilde {

/// `targets[2]` and `rule` → `targets[2].rule`.
inline std::string pathOfField(const std::string& parent, std::string_view field) {
    return parent.empty() ? std::string(field) : parent + "." + std::string(field);
}

/// `targets` and 2 → `targets[2]`.
inline std::string pathOfItem(const std::string& parent, std::size_t index) {
    return parent + "[" + std::to_string(index) + "]";
}

} // namespace maalbilde
