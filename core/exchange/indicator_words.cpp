#include "core/exchange/import_mapping.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

/// Letters only, in lower case: `Netto innflytting` and `Nettoinnflytting9` are one word.
std::string lettersOf(std::string_view words) {
    std::string letters;
    for (const char c : lowered(words))
        if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80)
            letters += c;
    return letters;
}

/// Words that statistics have for the same thing; the first is the programme's.
constexpr std::array<std::array<std::string_view, 4>, 3> kSameThing{
    {{"folketall", "folketallet", "folkemengde", "population"},
     {"nettoinnflytting", "nettoflytting", "nettotilflytting", "netinmigration"},
     {"folketilvekst", "folkevekst", "populationgrowth", "populationincrease"}}};

std::string_view programmesWord(std::string_view letters) {
    for (const auto& words : kSameThing)
        if (std::ranges::find(words, letters) != words.end())
            return words.front();
    return letters;
}

} // namespace

const Indicator* indicatorMeant(const Programme& programme, std::string_view words) {
    const std::string letters = lettersOf(words);
    if (letters.empty())
        return nullptr;
    for (const Indicator& indicator : programme.indicators)
        for (const std::string& name : {indicator.id, indicator.name.nb, indicator.name.en})
            if (programmesWord(lettersOf(name)) == programmesWord(letters))
                return &indicator;
    return nullptr;
}

} // namespace maalbilde
