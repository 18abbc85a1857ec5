#include "core/definition/programme_json.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temporary_folder.h"
#include "ui/document/file_content.h"
#include "ui/document/new_file.h"

#include <catch2/catch.hpp>

namespace maalbilde {

TEST_CASE("A new file holds the programme and the figures given; one that fails leaves nothing") {
    struct Case {
        const char* name;
        std::string definition;
        const char* figures;
        std::optional<ErrorCode> error;
        std::size_t entries;
    };

    const std::string programme = writeProgramme(smallProgramme());
    const std::vector<Case> cases{
        {"no figures", programme, "", {}, 0},
        {"two figures",
         programme,
         "indicator,place,quarter,value\njobs,elverum,2016K1,4\njobs,aamot,2016K1,0\n",
         {},
         2},
        {"a bad figure", programme, "indicator,place,quarter,value\njobs,elverum,2016K1,many\n",
         ErrorCode::valueNotANumber, 0},
        {"a figure below the minimum's place", programme,
         "indicator,place,quarter,value\njobs,region,2016K1,1\n", ErrorCode::placeMustBeMunicipality, 0},
        {"no programme", "nonsense", "", ErrorCode::definitionNotJson, 0},
    };
    const FixedClock clock(*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value());
    for (const Case& c : cases) {
        INFO(c.name);
        const TemporaryFolder folder;
        const auto path = folder.path() / "new.maalbilde";
        const auto made = makeFile(path, {"Kari", c.definition, c.figures}, clock);
        CHECK(made.has_value() == !c.error);
        if (c.error) {
            CHECK(made.error().code == *c.error);
            CHECK_FALSE(std::filesystem::exists(path));
        } else {
            CHECK(readContent(path, clock)->ledger.entries().size() == c.entries);
        }
    }
}

TEST_CASE("A file that exists is not made anew") {
    const FixedClock clock(*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value());
    const TemporaryFolder folder;
    const auto path = folder.path() / "new.maalbilde";
    const std::string programme = writeProgramme(smallProgramme());
    REQUIRE(makeFile(path, {"Kari", programme}, clock).has_value());
    CHECK(makeFile(path, {"Kari", programme}, clock).error().code == ErrorCode::fileExists);
}

} // namespace maalbilde
