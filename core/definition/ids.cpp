#include "core/definition/ids.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

constexpr std::size_t kLongestOfName = 48;

bool isLowerLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// How a letter that names in Norway may hold is written without its marks; both cases in one text.
struct Spelling {
    std::string_view letters;
    std::string_view plain;
};

constexpr std::array kSpellings{
    Spelling{"åÅ", "aa"},   Spelling{"æÆ", "ae"},      Spelling{"øØ", "oe"},      Spelling{"äÄáÁàÀâÂ", "a"},
    Spelling{"čČçÇ", "c"},  Spelling{"đĐðÐ", "d"},     Spelling{"éÉèÈêÊëË", "e"}, Spelling{"íÍïÏîÎìÌ", "i"},
    Spelling{"ŋŊñÑń", "n"}, Spelling{"öÖóÓòÒôÔ", "o"}, Spelling{"šŠ", "s"},       Spelling{"ß", "ss"},
    Spelling{"ŧŦþÞ", "t"},  Spelling{"üÜúÚùÙûÛ", "u"}, Spelling{"ýÝÿ", "y"},      Spelling{"žŽ", "z"},
};

std::size_t lengthOfLetter(char first) {
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Empty of what parts words.
std::string_view spelled(std::string_view letter) {
    for (const Spelling& spelling : kSpellings)
        if (letter.size() > 1 && spelling.letters.find(letter) != std::string_view::npos)
            return spelling.plain;
    return {};
}

/// U+0300–U+036F: the mark of a letter that was written as two.
bool isMark(std::string_view letter) {
    return letter.size() == 2 &&
           (letter.front() == '\xCC' || (letter.front() == '\xCD' && letter[1] < '\xB0'));
}

std::string endedAfterAWord(std::string id) {
    if (id.size() > kLongestOfName) {
        const auto hyphen = id.rfind('-', kLongestOfName);
        id.resize(hyphen == std::string::npos ? kLongestOfName : hyphen);
    }
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

} // namespace

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= kLongestId && isLowerLetterOrDigit(text.front()) &&
           std::ranges::all_of(text, [](char c) { return isLowerLetterOrDigit(c) || c == '-'; });
}

std::string idOfName(std::string_view name) {
    std::string id;
    while (!name.empty()) {
        const std::string_view letter = name.substr(0, lengthOfLetter(name.front()));
        name.remove_prefix(letter.size());
        const char lower = letter.front() >= 'A' && letter.front() <= 'Z'
                               ? static_cast<char>(letter.front() - 'A' + 'a')
                               : letter.front();
        if (isLowerLetterOrDigit(lower))
            id += lower;
        else if (const std::string_view plain = spelled(letter); !plain.empty())
            id += plain;
        else if (!isMark(letter) && !id.empty() && !id.ends_with('-'))
            id += '-';
    }
    return endedAfterAWord(std::move(id));
}

} // namespace maalbilde
