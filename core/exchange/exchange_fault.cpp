#include "core/exchange/exchange_fault.h"

namespace maalbilde {

namespace {

constexpr std::size_t kLongestExcerpt = 80;

bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

} // namespace

std::string excerptOf(std::string_view text) {
    if (text.size() <= kLongestExcerpt)
        return std::string(text);
    std::size_t end = kLongestExcerpt;
    while (end > 0 && continuesCharacter(text[end]))
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace maalbilde
