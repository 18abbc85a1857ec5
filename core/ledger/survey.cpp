#include "core/ledger/survey.h"

#include "core/values/number_text.h"
#include "core/values/text_scan.h"

namespace maalbilde {

namespace {

std::optional<std::int32_t> answersOf(std::string_view text) {
    const auto number = parseNumber(text);
    if (!number || number->decimals() > 0 || !isNumberOfAnswers(number->thousandths() / 1000))
        return std::nullopt;
    return static_cast<std::int32_t>(number->thousandths() / 1000);
}

} // namespace

Result<Survey> readSurvey(std::string_view day, std::string_view answers) {
    Survey survey;
    if (!trimmed(day).empty()) {
        survey.day = parseTypedDate(day);
        if (!survey.day)
            return failure(ErrorCode::dateUnreadable, std::string(trimmed(day)));
    }
    if (!trimmed(answers).empty()) {
        survey.answers = answersOf(trimmed(answers));
        if (!survey.answers)
            return failure(ErrorCode::answersUnreadable, std::string(trimmed(answers)),
                           std::int64_t{kMostAnswers});
    }
    return survey;
}

} // namespace maalbilde
