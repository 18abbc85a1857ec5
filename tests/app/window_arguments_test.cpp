#include "app/window_arguments.h"
#include "app/window_wish.h"
#include "tests/support/fixed_clock.h"

#include <catch2/catch.hpp>

#include <sstream>

namespace maalbilde {

namespace {

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("No command, or a file first, asks for the window; a bare word is meant as a command") {
    struct Case {
        Words words;
        bool window;
    };

    const std::vector<Case> cases{
        {{}, true},
        {{"region.maalbilde"}, true},
        {{"./region"}, true},
        {{"C:\\region"}, true},
        {{"--theme", "dark"}, true},
        {{"--language", "en", "region.maalbilde", "--page", "jobs"}, true},
        {{"--language=en"}, true},
        {{"status", "region.maalbilde"}, false},
        {{"--language", "en", "status", "region.maalbilde"}, false},
        {{"nonsense"}, false},
        {{"--help"}, false},
        {{"-h"}, false},
        {{"--version"}, false},
    };
    for (const Case& c : cases) {
        INFO(Catch::StringMaker<Words>::convert(c.words));
        CHECK(asksForWindow(c.words) == c.window);
    }
}

TEST_CASE("The words say what the window shows") {
    const FixedClock clock(*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value());
    const Catalogue catalogue;
    std::ostringstream out;
    std::ostringstream err;
    const auto read = readWindowArguments({"a.maalbilde", "--page", "jobs", "--as-of", "Q3 2016", "--place",
                                           "Åmot", "--language", "en", "--theme", "dark"},
                                          {clock, Language::nb, out, err});
    REQUIRE(read.has_value());
    CHECK(read->wish.file == "a.maalbilde");
    CHECK(read->wish.page == "jobs");
    CHECK((read->wish.asOf == Quarter(2016, 3)));
    CHECK(read->wish.place == "Åmot");
    CHECK(read->wish.theme == ThemeChoice::dark);
    CHECK(read->language == Language::en);
    CHECK(err.str().empty());
}

TEST_CASE("Wrong words end with one line: what cannot be read with 1, what is no option with 2") {
    struct Case {
        Words words;
        ExitStatus status;
    };

    const std::vector<Case> cases{
        {{"a.maalbilde", "--as-of", "soon"}, ExitStatus::failed},
        {{"--language", "fr"}, ExitStatus::failed},
        {{"--nonsense"}, ExitStatus::usage},
        {{"a.maalbilde", "b.maalbilde"}, ExitStatus::usage},
        {{"--page"}, ExitStatus::usage},
        {{"a.maalbilde", "--help"}, ExitStatus::usage},
        {{"--theme", "purple"}, ExitStatus::usage},
    };
    const FixedClock clock(*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value());
    const Catalogue catalogue;
    for (const Case& c : cases) {
        INFO(Catch::StringMaker<Words>::convert(c.words));
        std::ostringstream out;
        std::ostringstream err;
        const auto read = readWindowArguments(c.words, {clock, Language::nb, out, err});
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error() == c.status);
        CHECK(std::ranges::count(err.str(), '\n') == 1);
    }
}

} // namespace maalbilde
