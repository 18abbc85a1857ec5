#include "core/exchange/json_index.h"

#include "core/exchange/exchange_fault.h"

#include <charconv>

namespace maalbilde {

std::optional<std::size_t> readIndex(std::string_view text) {
    if (text.ends_with(".0"))
        text.remove_suffix(2);
    std::size_t index = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), index);
    if (fault != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return index;
}

std::optional<std::size_t> readIndex(JsonValue value) {
    return value.isScalar() ? readIndex(value.text()) : std::nullopt;
}

std::string pathOf(const std::string& path, std::string_view field) {
    return path.empty() ? excerptOf(field) : path + "." + excerptOf(field);
}

} // namespace maalbilde
