#include "core/definition/programme_json.h"
#include "core/exchange/comment_csv.h"
#include "core/exchange/figure_csv.h"
#include "core/exchange/log_csv.h"
#include "core/exchange/package_content.h"
#include "tests/core/exchange/any_ledger.h"
#include "tests/core/exchange/shipped_files.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

/// The files of a package as text.
struct Texts {
    std::string programme;
    std::string figures;
    std::string log;
    std::string comments = writeComments({});

    [[nodiscard]] Result<PackageContent> read() const {
        return readPackage({programme, figures, log, comments});
    }
};

Texts textsOf(const Programme& programme, const Ledger& ledger) {
    return {.programme = writeProgramme(programme),
            .figures =
                writeFigures(programme, ledger, {.upTo = {}, .notApplicable = NotApplicableAs::nothing}).csv,
            .log = writeLog(ledger)};
}

Ledger correctedLedger() {
    Ledger ledger;
    const FigureKey cell = keyOf("jobs", "elverum", Quarter(2016, 1));
    REQUIRE_FALSE(ledger.append(entryOf(1, cell, Quantity::of(4))));
    REQUIRE_FALSE(ledger.append(entryOf(2, cell, Quantity::of(5), EntryId{1})));
    REQUIRE_FALSE(ledger.append(entryOf(3, keyOf("jobs", "aamot", Quarter(2016, 1)), Quantity::of(6))));
    return ledger;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), with);
}

} // namespace

TEST_CASE("A package tells the programme and every entry") {
    const Programme programme = shippedProgramme("elverumregionen");
    law("what any ledger holds comes back", [&] {
        const Ledger ledger = anyLedger(programme);
        const auto content = textsOf(programme, ledger).read();
        RC_ASSERT(content.has_value());
        RC_ASSERT(content->programme == programme);
        RC_ASSERT(std::ranges::equal(content->ledger.entries(), ledger.entries()));
    });
}

TEST_CASE("A package of a programme that has dropped what has figures can be read") {
    Programme programme = shippedProgramme("elverumregionen");
    programme.municipalities.erase(programme.municipalities.begin() + 1); // Åmot, with its figure
    const auto content = textsOf(programme, correctedLedger()).read();
    REQUIRE(content.has_value());
    CHECK(content->ledger.entries().size() == 3); // the log forgets nothing
}

TEST_CASE("Figures that do not say what the log says are refused") {
    const Programme programme = shippedProgramme("elverumregionen");
    const Texts texts = textsOf(programme, correctedLedger());
    REQUIRE(texts.read().has_value());
    const auto refusedWith = [&](const std::string& figures) {
        Texts edited = texts;
        edited.figures = figures;
        const auto content = edited.read();
        REQUIRE_FALSE(content.has_value());
        return content.error().code;
    };
    const std::string row = texts.figures.substr(texts.figures.find("jobs,aamot"));
    for (const std::string& figures :
         {replaced(texts.figures, "2016K1,5,", "2016K1,7,"), // another number
          replaced(texts.figures, "2016K1,5,number,false", "2016K1,5,number,true"),
          replaced(texts.figures, "2016K1,5,number,false,", "2016K1,5,number,false,kilde"),
          replaced(texts.figures, row, ""),                     // one is gone
          texts.figures + replaced(row, "2016K1", "2016K2")}) { // one too many
        INFO(figures);
        CHECK(refusedWith(figures) == ErrorCode::packageDisagrees);
    }
    CHECK(refusedWith(replaced(texts.figures, "aamot", "atlantis")) == ErrorCode::packageDamaged);
}

} // namespace maalbilde
