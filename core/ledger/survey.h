#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace maalbilde {

/// How a figure was measured where people were asked (terms.md, Reputation). It is told beside the figure and
/// moves no status: the uncertainty that a status allows for is the target's own (method.md D).
struct Survey {
    std::optional<Date> day;             ///< the day on which the asking ended
    std::optional<std::int32_t> answers; ///< how many answered, 1–100 000 000

    [[nodiscard]] bool isEmpty() const { return !day && !answers; }

    friend bool operator==(const Survey&, const Survey&) = default;
};

/// Most answers that a survey can have: more than any country has people to ask by hand.
inline constexpr std::int32_t kMostAnswers = 100'000'000;

/// True if the ledger keeps such a number of answers.
constexpr bool isNumberOfAnswers(std::int64_t answers) {
    return 1 <= answers && answers <= kMostAnswers;
}

/// Reads a survey as people write its two facts, each of which may be empty: a date as parseTypedDate() takes
/// it, a whole number as in terms.md. Errors: dateUnreadable, answersUnreadable.
Result<Survey> readSurvey(std::string_view day, std::string_view answers);

} // namespace maalbilde
