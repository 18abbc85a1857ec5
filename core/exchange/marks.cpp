#include "core/exchange/marks.h"

#include "core/values/text_scan.h"

#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

struct KnownMark {
    std::string_view text;
    MarkMeaning meaning;
};

constexpr std::array kKnownMarks{
    KnownMark{".", MarkMeaning::notPossible},  KnownMark{"..", MarkMeaning::missing},
    KnownMark{"...", MarkMeaning::notYet},     KnownMark{"\u2026", MarkMeaning::notYet},
    KnownMark{":", MarkMeaning::confidential}, KnownMark{"-", MarkMeaning::zero},
    KnownMark{"\u2013", MarkMeaning::zero},    KnownMark{"*", MarkMeaning::preliminary},
    KnownMark{"p", MarkMeaning::preliminary}};

} // namespace

MarkMeaning meaningOf(std::string_view mark) {
    mark = trimmed(mark);
    if (mark.empty())
        return MarkMeaning::none;
    const auto* const known = std::ranges::find(kKnownMarks, mark, &KnownMark::text);
    return known == kKnownMarks.end() ? MarkMeaning::other : known->meaning;
}

bool isMark(std::string_view value) {
    const MarkMeaning meaning = meaningOf(value);
    return meaning != MarkMeaning::none && meaning != MarkMeaning::preliminary &&
           meaning != MarkMeaning::other;
}

} // namespace maalbilde
