#include "tests/support/chart_programme.h"
#include "tests/support/example_snapshot.h"
#include "tests/support/size_limit.h"
#include "ui/export/workbook/workbook.h"
#include "ui/export/workbook/zip_check.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

WorkbookWish wishMade(const char* made) {
    return {.asOf = Quarter(2017, 2), .upTo = {}, .made = *Timestamp::parse(made), .language = Language::nb};
}

} // namespace

TEST_CASE("The same wish gives the same workbook, and only the date made differs") {
    const Catalogue catalogue;
    const Programme programme = exampleProgramme();
    const Ledger ledger = exampleLedger(programme);
    const LogSources recorded{programme, ledger, {}, {}};
    const auto first = workbookOf(recorded, wishMade("2017-07-10T09:00:00Z"));
    REQUIRE(first.has_value());
    CHECK(isWholeZip(*first));
    CHECK(*first == workbookOf(recorded, wishMade("2017-07-10T09:00:00Z")));
    CHECK(*first != workbookOf(recorded, wishMade("2017-07-11T09:00:00Z")));
}

TEST_CASE("A workbook of a programme without figures, and of many places, is made") {
    const Catalogue catalogue;
    for (const int places : {1, 3, 8, 9, 20, 357}) {
        INFO(places);
        const Programme programme = wideProgramme(places);
        const Ledger none;
        CHECK(workbookOf({programme, none, {}, {}}, wishMade("2017-07-10")).has_value());
    }
}

TEST_CASE("On a full disk no workbook is made, not even half of one") {
    const Catalogue catalogue;
    const Programme programme = exampleProgramme();
    const Ledger ledger = exampleLedger(programme);
    for (const std::uintmax_t bytes : {0U, 100U, 3'000U, 20'000U}) {
        Result<std::string> made;
        {
            const SizeLimit fullDisk(bytes);
            made = workbookOf({programme, ledger, {}, {}}, wishMade("2017-07-10"));
        }
        INFO(bytes);
        REQUIRE_FALSE(made.has_value());
        CHECK(made.error().code == ErrorCode::diskFull);
    }
}

TEST_CASE("A zip that is cut short, or whose parts are, is not whole") {
    const Catalogue catalogue;
    const Programme programme = smallProgramme();
    const Ledger none;
    const std::string whole = workbookOf({programme, none, {}, {}}, wishMade("2017-07-10")).value();
    CHECK(isWholeZip(whole));
    for (const std::size_t size : {0UL, 10UL, whole.size() / 2, whole.size() - 1})
        CHECK_FALSE(isWholeZip(whole.substr(0, size)));
    CHECK_FALSE(isWholeZip("no zip"));
}

} // namespace maalbilde
