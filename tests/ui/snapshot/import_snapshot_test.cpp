#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/import_snapshot.h"

namespace maalbilde {

namespace {

/// Bytes on their way, planned as far as can be guessed.
ImportState stateOf(const std::string& bytes, const Ledger& ledger = {}, ImportTerms terms = {}) {
    terms.signedLater = true;
    ImportState state{.name = QStringLiteral("tall.csv")};
    state.data = std::make_shared<const ImportData>(readImportData(bytes, {}).value());
    state.proposal = std::make_shared<const ImportProposal>(
        proposeImport(*state.data, std::nullopt, {}, smallProgramme(), ledger, terms).value());
    return state;
}

ImportSnapshot shown(const ImportState& state, std::optional<Error> fault = {},
                     Language language = Language::nb) {
    return importSnapshot(state, smallProgramme(), fault, language);
}

int countOf(const ImportSnapshot& snapshot, ImportPart part) {
    return snapshot.counts[static_cast<std::size_t>(part)];
}

} // namespace

TEST_CASE("An import that is understood says how, counts its cells and can be confirmed") {
    const Catalogue words(Language::nb);
    const ImportSnapshot page =
        shown(stateOf("region;kvartal;residents\n0427;2016K1;5\n0301;2016K1;5\n0429;2016K1;\n"));
    CHECK(page.reading.startsWith("CSV, UTF-8"));
    CHECK(countOf(page, ImportPart::added) == 1);
    CHECK(countOf(page, ImportPart::outside) == 1);
    CHECK(countOf(page, ImportPart::all) == 2);
    CHECK(page.passedOver == "1 celle uten tall er hoppet over.");
    CHECK(page.confirmText == "Importer 1 tall");
    CHECK(page.obstacle.isEmpty());
    CHECK(page.ready);
}

TEST_CASE("What must be said first is asked, and nothing can be confirmed meanwhile") {
    const Catalogue words(Language::nb);
    const ImportSnapshot page = shown(stateOf("region;2016K1\n0427;5\n"));
    CHECK(page.trouble.contains("hvilken indikator"));
    CHECK_FALSE(page.ready);
    REQUIRE(page.series.size() == 1);
    CHECK(page.series.front().indicators.size() == 6); // five, and none
    ImportState busy = stateOf("region;kvartal;residents\n0427;2016K1;5\n");
    busy.busy = true;
    CHECK_FALSE(shown(busy).ready);
    busy.busy = false;
    const ImportSnapshot readOnly = shown(busy, Error{ErrorCode::fileReadOnly, {"a.maalbilde"}});
    CHECK_FALSE(readOnly.ready);
    CHECK(readOnly.obstacle.contains("a.maalbilde"));
}

TEST_CASE("Corrections ask for a reason, and refused figures for a tick, unless that is given") {
    const Catalogue words(Language::nb);
    LedgerBuilder figures;
    figures.enter("jobs", "elverum", Quarter(2016, 1), 4);
    ImportState state = stateOf("indicator;place;quarter;value\njobs;elverum;2016K1;5\njobs;aamot;2016K1;x\n",
                                figures.ledger());
    ImportSnapshot page = shown(state);
    CHECK(page.asksReason);
    CHECK(page.leaveOutText == "Utelat 1 som er avvist");
    CHECK_FALSE(page.ready);
    state.leaveOut = true;
    CHECK(shown(state).obstacle == "Skriv hvorfor tall endres.");
    state.reason = "  ";
    CHECK_FALSE(shown(state).ready);
    state.reason = "Talt om igjen";
    CHECK(shown(state).ready);
    CHECK(shown(state).obstacle.isEmpty());
}

TEST_CASE("What a table says itself is not open to an answer, but a number at the start may be accepted") {
    const Catalogue words(Language::nb);
    const auto kindsOf = [](const std::string& code) {
        return shown(stateOf("region;kvartal;" + code + "\n0427;2016K1;5\n")).series.front().kinds;
    };
    CHECK(kindsOf("Nettoflytting9").size() == 1);
    CHECK(kindsOf("Folketallet11") == QStringList{"antall ved utgangen"});
    CHECK(kindsOf("Folketallet1") ==
          QStringList{"antall ved inngangen", "antall ved inngangen, føres på kvartalet før"});
    CHECK(kindsOf("residents").size() == 5);
}

TEST_CASE("A table that counts very much is shown by what fits an indicator first") {
    const Catalogue words(Language::nb);
    std::string table = "region;hva;kvartal;value\n";
    for (int i = 0; i < 60; ++i)
        table += "0427;x" + std::to_string(i) + ";2016K1;5\n";
    table += "0427;residents;2016K1;5\n";
    ImportState state = stateOf(table);
    state.mapping = state.proposal->mapping;
    state.mapping->dimensions[1] = {DimensionUse::indicator, 0};
    state.mapping->series = guessSeries(*state.table(), *state.mapping, smallProgramme());
    const ImportSnapshot page = shown(state);
    CHECK(page.series.size() == 40);
    CHECK(page.series.front().name == "residents");
    CHECK(page.series.front().index == 60);
    CHECK(page.moreSeries == "21 til importeres ikke.");
}

} // namespace maalbilde
