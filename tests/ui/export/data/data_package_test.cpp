#include "tests/support/chart_programme.h"
#include "tests/support/example_snapshot.h"
#include "tests/ui/export/data/package_check.h"
#include "ui/export/data/data_package.h"
#include "ui/export/data/package_descriptor.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

using nlohmann::json;

const Timestamp kMade = *Timestamp::parse("2017-07-10T09:00:00Z");

std::vector<NamedContent> packageOf(const Programme& programme, const Ledger& ledger,
                                    std::optional<Quarter> upTo = std::nullopt) {
    return dataPackage({programme, ledger, {}, {}}, {upTo, kMade});
}

std::string& contentOf(std::vector<NamedContent>& files, const std::string& name) {
    return std::ranges::find(files, name, &NamedContent::name)->content;
}

/// Figures of every state, of a net change and of an index.
Ledger smallLedger() {
    LedgerBuilder ledger;
    enterRow(ledger, "jobs", "elverum", {whole(4), kDoesNotApply, kNothingEntered, whole(0)});
    enterRow(ledger, "residents", "aamot", {whole(-12)});
    ledger.enter("reputation", "region", Quarter(2016, 2), Figure(Quantity::ofThousandths(62500)));
    ledger.enter("jobs", "elverum", Quarter(2016, 1), 5);
    return ledger.ledger();
}

} // namespace

TEST_CASE("A data package is valid by the rules of its specifications, in both languages") {
    Programme programme = smallProgramme();
    programme.indicators[3].maximum = Quantity::of(100);
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue catalogue(language);
        CHECK(faultsOfPackage(packageOf(programme, smallLedger())) == std::vector<std::string>());
        CHECK(faultsOfPackage(packageOf(programme, Ledger())) == std::vector<std::string>());
        const Programme example = exampleProgramme();
        CHECK(faultsOfPackage(packageOf(example, exampleLedger(example))) == std::vector<std::string>());
        const Programme wide = wideProgramme(357);
        CHECK(faultsOfPackage(packageOf(wide, Ledger())) == std::vector<std::string>());
    }
}

TEST_CASE("The check of packages finds what is wrong") {
    const Catalogue catalogue;
    const auto broken = [](const std::string& file, const std::string& what, const std::string& with) {
        auto files = packageOf(smallProgramme(), smallLedger());
        std::string& content = contentOf(files, file);
        REQUIRE(content.find(what) != std::string::npos);
        content.replace(content.find(what), what.size(), with);
        return !faultsOfPackage(files).empty();
    };
    CHECK(broken("datapackage.json", "tabular-data-package", "data-package"));
    CHECK(broken("datapackage.json", "figures.csv", "other.csv"));
    CHECK(broken("figures.csv", "indicator,", "indikator,"));
    CHECK(broken("figures.csv", ",5,", ",five,"));
    CHECK(broken("figures.csv", "2016K1", "2016K5"));
    CHECK(broken("figures.csv", "elverum", "atlantis"));
    CHECK(broken("figures.csv", "2016K4", "2016K1"));
    CHECK(broken("figures.csv", "notApplicable", "unknown"));
    CHECK(broken("places.csv", "vaaler", "aamot"));
}

TEST_CASE("A package says who, when, under which licence, from where and of which period") {
    const Catalogue catalogue;
    const Programme programme = exampleProgramme();
    auto files = packageOf(programme, exampleLedger(programme), Quarter(2017, 2));
    const json package = json::parse(contentOf(files, "datapackage.json"));
    CHECK(package["name"] == programme.id);
    CHECK(package["title"] == programme.name);
    CHECK_THAT(package["description"].get<std::string>(), Catch::Contains("Eksempeltall"));
    CHECK(package["created"] == "2017-07-10T09:00:00.000Z");
    CHECK(package["licenses"][0]["name"] == "CC-BY-4.0");
    CHECK(package["temporal"] == json({{"start", "2016-01-01"}, {"end", "2017-06-30"}}));
    CHECK(contentOf(files, "figures.csv").find("2017K3") == std::string::npos);
    CHECK(contentOf(files, "indicators.csv").find("arbeidsplasser") != std::string::npos);
    CHECK(contentOf(files, "places.csv").find("0427 3420") != std::string::npos);
}

TEST_CASE("Every source of the figures in force is named once") {
    const Catalogue catalogue;
    Ledger ledger;
    std::int64_t id = 0;
    for (const char* source : {"SSB, tabell 01222", "Kommunen", "", "Kommunen"}) {
        ++id;
        REQUIRE_FALSE(ledger.append({.id = EntryId{id},
                                     .key = {"jobs", "elverum", Quarter(2016, 1) + static_cast<int>(id)},
                                     .figure = Quantity::of(1),
                                     .recorded = Timestamp(id),
                                     .provenance = {.author = "Kari", .source = source}}));
    }
    auto files = packageOf(smallProgramme(), ledger);
    CHECK(json::parse(contentOf(files, "datapackage.json"))["sources"] ==
          json::parse(R"([{"title": "SSB, tabell 01222"}, {"title": "Kommunen"}])"));
}

TEST_CASE("Not applicable is no number, zero is one, and what is missing has no line") {
    const Catalogue catalogue;
    auto files = packageOf(smallProgramme(), smallLedger());
    const std::string& figures = contentOf(files, "figures.csv");
    CHECK_THAT(figures, Catch::Contains("2016K2,,notApplicable") && Catch::Contains("2016K4,0,number"));
    CHECK_THAT(figures, !Catch::Contains("2016K3"));
}

TEST_CASE("Only what Målbilde described is taken for a package of ours") {
    const Catalogue catalogue;
    auto files = packageOf(smallProgramme(), Ledger());
    CHECK(isOurDescriptor(contentOf(files, "datapackage.json")));
    for (const char* other : {"", "{", "[]", "{\"maalbilde\": 1}", "{\"maalbilde\": {}}",
                              "{\"maalbilde\": {\"format\": 1}}", "{\"name\": \"x\"}"})
        CHECK_FALSE(isOurDescriptor(other));
}

} // namespace maalbilde
