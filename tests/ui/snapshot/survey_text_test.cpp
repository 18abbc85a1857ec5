#include "core/assessment/figure_grid.h"
#include "tests/support/chart_programme.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/survey_text.h"
#include "ui/text/survey_words.h"

namespace maalbilde {

namespace {

constexpr std::size_t kPopulation = 4;
constexpr std::size_t kReputation = 3;

QString textAt(const Ledger& ledger, std::size_t indicator, const std::optional<std::string>& place,
               int closedQuarters) {
    const Programme programme = chartProgramme();
    const FigureGrid grid(programme, ledger, std::nullopt);
    return surveyText(
        indicatorFigures(programme.indicators[indicator], programme, grid, closedQuarters, Language::nb),
        place, Language::nb);
}

Survey survey(const char* day, std::optional<std::int32_t> answers) {
    return {.day = parseDate(day), .answers = answers};
}

} // namespace

TEST_CASE("A survey is told by its day and its answers, as far as they are known") {
    {
        const Catalogue catalogue;
        CHECK(surveyWord(survey("2016-11-15", 412), Language::nb) == "målt 15.11.2016, 412 svar");
        CHECK(surveyWord(survey("", 1), Language::nb) == "1 svar");
        CHECK(surveyWord(survey("2016-11-15", std::nullopt), Language::nb) == "målt 15.11.2016");
        CHECK(surveyWord({}, Language::nb).isEmpty());
    }
    const Catalogue catalogue(Language::en);
    CHECK(surveyWord(survey("2016-11-15", 1412), Language::en) == "measured 15 Nov 2016, 1,412 answers");
    CHECK(surveyWord(survey("", 1), Language::en) == "1 answer");
}

TEST_CASE("The newest survey is named, and none that was not known yet") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    ledger.enterSurvey("reputation", "region", Quarter(2016, 1), 40, survey("2016-02-01", 300))
        .enterSurvey("reputation", "region", Quarter(2016, 3), 44, survey("2016-08-31", 412))
        .enter("reputation", "region", Quarter(2016, 4), 45);
    CHECK(textAt(ledger.ledger(), kReputation, {}, 0).isEmpty());
    CHECK(textAt(ledger.ledger(), kReputation, {}, 2) ==
          "Siste måling, 1. kv. 2016: målt 01.02.2016, 300 svar");
    CHECK(textAt(ledger.ledger(), kReputation, "aamot", 4) ==
          "Siste måling, 3. kv. 2016: målt 31.08.2016, 412 svar");
}

TEST_CASE("What municipalities have asked is told of each, and a withdrawn figure has no survey") {
    const Catalogue catalogue;
    LedgerBuilder ledger;
    ledger.enterSurvey("population", "aamot", Quarter(2016, 1), 4000, survey("2016-02-01", 300))
        .enterSurvey("population", "elverum", Quarter(2016, 1), 20000, survey("", 50));
    CHECK(textAt(ledger.ledger(), kPopulation, {}, 2) ==
          "Siste måling, Elverum 1. kv. 2016: 50 svar; Åmot 1. kv. 2016: målt 01.02.2016, 300 svar");
    CHECK(textAt(ledger.ledger(), kPopulation, "aamot", 2) ==
          "Siste måling, Åmot 1. kv. 2016: målt 01.02.2016, 300 svar");
    ledger.enter("population", "aamot", Quarter(2016, 1), Figure());
    CHECK(textAt(ledger.ledger(), kPopulation, "aamot", 2).isEmpty());
}

} // namespace maalbilde
