#include "tests/support/qt_text.h"
#include "ui/text/quarters.h"

namespace maalbilde {

TEST_CASE("A quarter is written in words, short or long") {
    const Quarter quarter(2016, 4);
    CHECK(quarterText(quarter, Language::nb) == QStringLiteral("4. kvartal 2016"));
    CHECK(shortQuarterText(quarter, Language::nb) == QStringLiteral("4. kv. 2016"));
    CHECK(quarterText(quarter, Language::en) == QStringLiteral("Q4 2016"));
    CHECK(shortQuarterText(quarter, Language::en) == QStringLiteral("Q4 2016"));
}

TEST_CASE("A quarter in words is read again") {
    for (int number = 1; number <= 4; ++number)
        for (const Language language : {Language::nb, Language::en}) {
            const Quarter quarter(2017, number);
            CHECK(Quarter::parse(quarterText(quarter, language).toStdString()) == quarter);
            CHECK(Quarter::parse(shortQuarterText(quarter, language).toStdString()) == quarter);
        }
}

} // namespace maalbilde
