#pragma once

#include <compare>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace maalbilde {

/// A text that never changes and is cheap to copy: copies share one string. A ledger of 200 000 entries
/// repeats a few hundred sources, names and ids; it keeps each of them once.
class SharedText {
public:
    SharedText() = default;
    SharedText(std::string_view text); // NOLINT(google-explicit-constructor): a text is a text

    SharedText(const char* text)
        : SharedText(std::string_view(text)) {} // NOLINT(google-explicit-constructor)

    SharedText(const std::string& text)
        : SharedText(std::string_view(text)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] std::string_view view() const {
        return m_text ? std::string_view(*m_text) : std::string_view();
    }

    [[nodiscard]] std::string string() const { return std::string(view()); }

    [[nodiscard]] bool empty() const { return view().empty(); }

    friend bool operator==(const SharedText& a, const SharedText& b) {
        return a.m_text == b.m_text || a.view() == b.view();
    }

    friend auto operator<=>(const SharedText& a, const SharedText& b) { return a.view() <=> b.view(); }

private:
    std::shared_ptr<const std::string> m_text; // null for the empty text
};

} // namespace maalbilde

template <>
struct std::hash<maalbilde::SharedText> {
    std::size_t operator()(const maalbilde::SharedText& text) const noexcept {
        return std::hash<std::string_view>{}(text.view());
    }
};
