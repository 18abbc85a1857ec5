#include "tests/core/exchange/any_ledger.h"

#include "tests/support/laws.h"

#include <array>

namespace maalbilde {

LedgerEntry entryOf(std::int64_t id, FigureKey key, Figure figure, std::optional<EntryId> supersedes) {
    return {.id = EntryId{id},
            .key = std::move(key),
            .figure = figure,
            .supersedes = supersedes,
            .recorded = Timestamp(1'000'000'000'000 + id),
            .provenance = {.author = "Kari",
                           .source = {},
                           .note = {},
                           .reason = supersedes ? "retting" : "",
                           .preliminary = false}};
}

FigureKey keyOf(const char* indicator, const char* place, Quarter quarter) {
    return {.indicator = indicator, .place = place, .quarter = quarter};
}

std::string anyText() {
    const auto pieces = *rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("a", "\"", "'", ",", ";", "\n", "\r\n", "\r", "\t", " ", "=", "+", "-",
                                      "@", "Å", "\u00A0", "\u2212"));
    std::string text;
    for (const std::string& piece : pieces)
        text += piece;
    return text;
}

namespace {

/// A number that the indicator takes, or *not applicable*.
Figure anyFigure(const Indicator& indicator) {
    if (*rc::gen::inRange(0, 5) == 0)
        return Figure::notApplicable();
    constexpr std::array<std::int64_t, 4> kSteps{1000, 100, 10, 1};
    const std::int64_t step = kSteps.at(static_cast<std::size_t>(indicator.decimals));
    const std::int64_t low =
        indicator.minimum ? indicator.minimum->thousandths() : -Quantity::kLargestThousandths;
    const std::int64_t high =
        indicator.maximum ? indicator.maximum->thousandths() : Quantity::kLargestThousandths;
    return Quantity::ofThousandths(*rc::gen::inRange<std::int64_t>(low / step, high / step + 1) * step);
}

Survey anySurvey() {
    Survey survey;
    if (*rc::gen::arbitrary<bool>())
        survey.answers = *rc::gen::inRange(1, kMostAnswers + 1);
    if (*rc::gen::arbitrary<bool>())
        survey.day = std::chrono::sys_days(std::chrono::days(*rc::gen::inRange(0, 40'000)));
    return survey;
}

} // namespace

Ledger anyLedger(const Programme& programme) {
    Ledger ledger;
    const auto count = *rc::gen::inRange<std::int64_t>(0, 40);
    for (std::int64_t id = 1; id <= count; ++id) {
        const Indicator& indicator = *rc::gen::elementOf(programme.indicators);
        const auto places = programme.placesOf(indicator);
        const FigureKey cell{.indicator = indicator.id,
                             .place = *rc::gen::elementOf(places),
                             .quarter = Quarter(2016, 1) + *rc::gen::inRange(0, 6)};
        const LedgerEntry* head = ledger.head(cell);
        const bool withdraws = head != nullptr && !head->isWithdrawal() && *rc::gen::inRange(0, 4) == 0;
        LedgerEntry next = entryOf(id, cell, withdraws ? Figure() : anyFigure(indicator),
                                   head == nullptr ? std::nullopt : std::optional(head->id));
        next.provenance.source = anyText();
        next.provenance.note = anyText();
        next.provenance.reason = (head == nullptr ? "" : "retting ") + anyText();
        next.provenance.preliminary = *rc::gen::arbitrary<bool>();
        next.provenance.survey = anySurvey();
        RC_ASSERT(!ledger.append(next).has_value());
    }
    return ledger;
}

} // namespace maalbilde
