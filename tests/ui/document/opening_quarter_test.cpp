#include "tests/support/programme_builder.h"
#include "ui/document/opening_quarter.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A programme opens on the last closed quarter, or on the last one with figures if that is older") {
    struct Case {
        const char* name;
        const char* today;
        std::optional<Quarter> newest; // with a figure of a target
        Quarter opens;
        std::optional<Quarter> withoutFigures;
    };

    const std::vector<Case> cases{
        {"figures of the last closed quarter", "2017-07-10", Quarter(2017, 2), Quarter(2017, 2), {}},
        {"the newest figures are older", "2017-07-10", Quarter(2016, 3), Quarter(2016, 3), Quarter(2017, 2)},
        {"figures of a quarter that is not over", "2017-06-30", Quarter(2017, 3), Quarter(2017, 1), {}},
        {"the programme is over, with figures to its end",
         "2026-11-23",
         Quarter(2018, 4),
         Quarter(2018, 4),
         {}},
        {"the programme is over, figures end before", "2026-11-23", Quarter(2017, 2), Quarter(2017, 2),
         Quarter(2018, 4)},
        {"no figures", "2017-07-10", {}, Quarter(2017, 2), {}},
        {"before the programme", "2015-01-01", {}, Quarter(2016, 1), {}},
        {"only figures from before the programme", "2017-07-10", Quarter(2015, 1), Quarter(2017, 2), {}},
    };
    for (const Case& c : cases) {
        INFO(c.name);
        LedgerBuilder ledger;
        if (c.newest)
            ledger.enter("jobs", "elverum", *c.newest, 1);
        const auto opening = openingQuarter(smallProgramme(), ledger.ledger(), parseDate(c.today).value());
        CHECK((opening.quarter == c.opens));
        CHECK((opening.withoutFigures == c.withoutFigures));
    }
}

TEST_CASE("Supporting figures, withdrawn ones and what is not applicable do not decide where it opens") {
    LedgerBuilder ledger;
    ledger.enter("jobs", "elverum", Quarter(2016, 2), 1);
    ledger.enter("population", "elverum", Quarter(2017, 2), 21000);
    ledger.enter("firms", "aamot", Quarter(2017, 1), Figure::notApplicable());
    ledger.enter("firms", "elverum", Quarter(2017, 1), 1);
    ledger.enter("firms", "elverum", Quarter(2017, 1), Figure());
    const auto opening = openingQuarter(smallProgramme(), ledger.ledger(), parseDate("2017-07-10").value());
    CHECK((opening.quarter == Quarter(2016, 2)));
    CHECK((opening.withoutFigures == Quarter(2017, 2)));
}

} // namespace maalbilde
