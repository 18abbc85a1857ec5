#include "core/programme/programme.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

Indicator indicator(const char* id, const char* nb, const char* en, ReportedBy reportedBy) {
    return {.id = id, .name = {nb, en}, .unit = {"x", "x"}, .reportedBy = reportedBy};
}

Municipality municipality(const char* id, const char* name, const char* number) {
    return {.id = id, .name = name, .numbers = {{.number = number, .from = {}, .until = Quarter(2019, 4)}}};
}

/// Two Vålers, one municipality whose name is another's id, and one whose id is another's number.
Programme programme() {
    Programme programme{
        .id = "p",
        .name = "P",
        .host = "H",
        .example = false,
        .period = {Quarter(2016, 1), Quarter(2018, 4)},
        .municipalities = {municipality("vaaler-hedmark", "Våler", "0426"),
                           municipality("vaaler-ostfold", "Våler", "0137"),
                           municipality("aamot", "Åmot", "0429"), municipality("b", "aamot", "0001"),
                           municipality("0429", "Numbered", "0002")},
        .indicators = {indicator("jobs", "Nye arbeidsplasser", "New jobs", ReportedBy::municipality),
                       indicator("gross", "Arbeid", "Jobs", ReportedBy::municipality),
                       indicator("net", "arbeid", "Net", ReportedBy::region)},
        .targets = {},
        .focusAreas = {}};
    programme.municipalities[2].numbers.push_back({.number = "3422", .from = Quarter(2020, 1), .until = {}});
    programme.targets.push_back({.id = "t",
                                 .name = {"T", "T"},
                                 .wording = {"W", "W"},
                                 .indicator = "jobs",
                                 .rule = CumulativeMinimum{Quantity::of(100)},
                                 .milestones = {},
                                 .shares = {},
                                 .supporting = {},
                                 .owner = {}});
    return programme;
}

} // namespace

TEST_CASE("What a programme holds is found by id") {
    const Programme p = programme();
    CHECK(p.municipality("aamot")->name == "Åmot");
    CHECK(p.municipality("region") == nullptr);
    CHECK(p.indicator("jobs")->name.en == "New jobs");
    CHECK(p.indicator("Jobs") == nullptr);
    CHECK(p.target("t")->indicator == "jobs");
    CHECK(p.target("jobs") == nullptr);
}

TEST_CASE("An indicator is reported by every municipality or by the region") {
    const Programme p = programme();
    CHECK(p.placesOf(*p.indicator("jobs")) ==
          std::vector<std::string>{"vaaler-hedmark", "vaaler-ostfold", "aamot", "b", "0429"});
    CHECK(p.placesOf(*p.indicator("net")) == std::vector<std::string>{"region"});
}

TEST_CASE("A place is meant by its exact id first, then by what only one place bears") {
    const Programme p = programme();
    for (const auto& [text, id] : {std::pair{"aamot", "aamot"},
                                   {" åmot ", "aamot"},
                                   {"ÅMOT", "aamot"},
                                   {"3422", "aamot"},
                                   {"0429", "0429"},
                                   {"0426", "vaaler-hedmark"},
                                   {"vaaler-ostfold", "vaaler-ostfold"},
                                   {"region", "region"},
                                   {"Region", "region"}}) {
        INFO(text);
        CHECK(p.findPlace(text) == std::string(id));
    }
}

TEST_CASE("A text that is one place's id in other case and another's name is not guessed at") {
    const auto place = programme().findPlace("AAMOT");
    REQUIRE_FALSE(place.has_value());
    CHECK(place.error().code == ErrorCode::placeAmbiguous);
}

TEST_CASE("There are two Vålers, so the name alone does not do") {
    const auto place = programme().findPlace("våler");
    REQUIRE_FALSE(place.has_value());
    CHECK(place.error() == Error{ErrorCode::placeAmbiguous,
                                 {std::string("våler"), std::string("vaaler-hedmark, vaaler-ostfold")}});
}

TEST_CASE("An unknown place is answered with those that exist") {
    for (const char* text : {"", "Amot", "429", "9999"}) {
        INFO(text);
        CHECK(programme().findPlace(text).error() ==
              Error{ErrorCode::placeUnknown,
                    {std::string(text),
                     std::string("vaaler-hedmark, vaaler-ostfold, aamot, b, 0429, region")}});
    }
}

TEST_CASE("An indicator is meant by its id or its name in either language") {
    const Programme p = programme();
    for (const char* text : {"jobs", "nye ARBEIDSPLASSER", " New jobs "}) {
        INFO(text);
        CHECK(p.findIndicator(text).value()->id == "jobs");
    }
    for (const char* text : {"", "job", "Arbeid"}) {
        INFO(text);
        CHECK(p.findIndicator(text).error() ==
              Error{ErrorCode::indicatorUnknown, {std::string(text), std::string("jobs, gross, net")}});
    }
}

TEST_CASE("An indicator's id is meant before another's name, in either case") {
    const Programme p = programme();
    CHECK(p.findIndicator("jobs").value()->id == "jobs");
    CHECK(p.findIndicator("JOBS").value()->id == "jobs");
}

TEST_CASE("A target is meant by its id or its name in either language") {
    Programme p = programme();
    p.targets = {
        {.id = "jobs",
         .name = {"Arbeidsplasser", "Jobs made"},
         .wording = {},
         .indicator = "jobs",
         .rule = {}},
        {.id = "firms", .name = {"Bedrifter", "Firms"}, .wording = {}, .indicator = "jobs", .rule = {}}};
    for (const char* text : {"jobs", "JOBS", " arbeidsplasser", "jobs made"}) {
        INFO(text);
        CHECK(p.findTarget(text).value()->id == "jobs");
    }
    CHECK(p.findTarget("Omdømme").error() ==
          Error{ErrorCode::targetUnknown, {std::string("Omdømme"), std::string("jobs, firms")}});
}

TEST_CASE("Quarters close one by one, none before the programme and no more than it has") {
    const Programme p = programme();
    CHECK(p.closedQuarters(Quarter(2015, 4)) == 0);
    CHECK(p.closedQuarters(Quarter(2016, 1)) == 1);
    CHECK(p.closedQuarters(Quarter(2018, 4)) == 12);
    CHECK(p.closedQuarters(Quarter(1, 1)) == 0);
    CHECK(p.closedQuarters(Quarter(9999, 4)) == 12);
}

} // namespace maalbilde
