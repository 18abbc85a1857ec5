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

TEST_CASE("A moment is written as the clock on the wall showed it, in winter and in summer") {
    const Timestamp summer = Timestamp::parse("2017-06-30T22:30:59.999Z").value();
    CHECK(localMomentText(summer, Language::nb) == QStringLiteral("01.07.2017 kl. 00.30"));
    CHECK(localMomentText(summer, Language::en) == QStringLiteral("1 Jul 2017 at 00:30"));
    const Timestamp winter = Timestamp::parse("2017-01-01T12:00:00Z").value();
    CHECK(localMomentText(winter, Language::nb) == QStringLiteral("01.01.2017 kl. 13.00"));
}

TEST_CASE("A moment belongs to the day that it was where the user sits, and a day begins at midnight there") {
    CHECK(dateOf(Timestamp::parse("2017-06-30T22:30:00Z").value()) == parseDate("2017-07-01").value());
    CHECK(startOfDay(parseDate("2017-07-01").value()) == Timestamp::parse("2017-06-30T22:00:00Z").value());
    CHECK(startOfDay(parseDate("2017-01-01").value()) == Timestamp::parse("2016-12-31T23:00:00Z").value());
}

} // namespace maalbilde
