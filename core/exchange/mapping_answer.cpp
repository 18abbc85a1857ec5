#include "core/exchange/mapping_answer.h"

#include "core/exchange/exchange_fault.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maalbilde {

namespace {

constexpr std::array kUses{std::pair{DimensionUse::place, std::string_view("place")},
                           std::pair{DimensionUse::time, std::string_view("quarter")},
                           std::pair{DimensionUse::indicator, std::string_view("indicator")},
                           std::pair{DimensionUse::kind, std::string_view("kind")},
                           std::pair{DimensionUse::sum, std::string_view("sum")}};
constexpr std::array kKinds{std::pair{SeriesKind::change, std::string_view("change")},
                            std::pair{SeriesKind::yearToDate, std::string_view("ytd")},
                            std::pair{SeriesKind::stockAtEnd, std::string_view("end")},
                            std::pair{SeriesKind::stockAtStart, std::string_view("start")}};
constexpr std::string_view kResidence = "residence";

/// What answers call it; empty where they have no word for it.
template <typename Words, typename Meaning>
std::string wordOf(const Words& words, Meaning meaning) {
    const auto found = std::ranges::find(words, meaning, &Words::value_type::first);
    return found == words.end() ? std::string() : std::string(found->second);
}

template <typename Words>
auto meaningOf(const Words& words, std::string_view word) {
    const auto found = std::ranges::find(words, word, &Words::value_type::second);
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

MappingAnswer readMappingAnswer(const std::string& text) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throwFault(ErrorCode::importMapUnreadable, text);
    MappingAnswer answer{.what = std::string(trimmed(std::string_view(text).substr(0, equals))),
                         .means = text.substr(equals + 1)};
    for (auto at = answer.means.rfind('@'); at != std::string::npos; at = answer.means.rfind('@')) {
        const std::string word = answer.means.substr(at + 1);
        const auto kind = meaningOf(kKinds, word);
        if (!kind && word != kResidence)
            throwFault(ErrorCode::importMapUnreadable, text);
        answer.residence |= !kind;
        answer.kind = kind ? kind : answer.kind;
        answer.means.resize(at);
    }
    answer.means = std::string(trimmed(answer.means));
    return answer;
}

std::optional<DimensionUse> dimensionUseCalled(std::string_view word) {
    return meaningOf(kUses, word);
}

std::vector<std::string> answersOf(const StatTable& table, const ImportMapping& mapping) {
    std::vector<std::string> answers;
    for (std::size_t i = 0; i < table.dimensions.size(); ++i) {
        const Dimension& dimension = table.dimensions[i];
        const DimensionMapping& said = mapping.dimensions[i];
        const std::string means = said.use == DimensionUse::only ? dimension.categories[said.category].code
                                                                 : wordOf(kUses, said.use);
        if (!means.empty())
            answers.push_back(dimension.id + "=" + means);
    }
    const std::vector<Category> categories = seriesOf(table, mapping);
    for (std::size_t i = 0; i < mapping.series.size(); ++i) {
        const SeriesMapping& series = mapping.series[i];
        if (series.indicator.empty())
            continue;
        std::string answer = categories[i].code + "=" + series.indicator;
        if (series.answer)
            answer += "@" + wordOf(kKinds, *series.answer);
        if (series.residenceAccepted)
            answer += "@" + std::string(kResidence);
        answers.push_back(answer);
    }
    return answers;
}

} // namespace maalbilde
