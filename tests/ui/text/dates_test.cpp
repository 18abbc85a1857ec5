#include "tests/support/qt_text.h"
#include "ui/text/dates.h"

namespace maalbilde {

TEST_CASE("Dates are written as the language writes them") {
    const Date date = parseDate("2026-11-03").value();
    CHECK(dateText(date, Language::nb) == QStringLiteral("3. november 2026"));
    CHECK(dateText(date, Language::en) == QStringLiteral("3 November 2026"));
    CHECK(shortDateText(date, Language::nb) == QStringLiteral("03.11.2026"));
    CHECK(shortDateText(date, Language::en) == QStringLiteral("3 Nov 2026"));
}

TEST_CASE("A moment is written to the minute in UTC, whatever the machine's time zone") {
    const Timestamp moment = Timestamp::parse("2017-07-01T00:30:59.999+02:00").value();
    CHECK(momentText(moment, Language::nb) == QStringLiteral("30.06.2017 kl. 22.30 UTC"));
    CHECK(momentText(moment, Language::en) == QStringLiteral("30 Jun 2017 at 22:30 UTC"));
}

} // namespace maalbilde
