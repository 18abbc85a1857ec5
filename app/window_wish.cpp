#include "app/window_wish.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace maalbilde {

namespace {

constexpr std::array<std::string_view, 5> kWithValue{"--page", "--as-of", "--place", "--language", "--theme"};

bool isOneOf(std::string_view word, auto&& words) {
    return std::ranges::find(words, word) != std::end(words);
}

} // namespace

bool asksForWindow(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        if (isOneOf(word, std::array<std::string_view, 3>{"-h", "--help", "--version"}))
            return false;
        if (isOneOf(word, kWithValue))
            ++i;
        else if (!word.starts_with("-"))
            return word.find_first_of("./\\") != std::string::npos;
    }
    return true;
}

} // namespace maalbilde
