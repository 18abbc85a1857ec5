#include "core/exchange/import_source.h"
#include "core/exchange/mapping_answer.h"
#include "core/exchange/mapping_edit.h"
#include "core/exchange/stat_csv.h"
#include "tests/core/exchange/shipped_files.h"

#include <catch2/catch.hpp>

#include <string>

namespace maalbilde {

namespace {

const Programme& programme() {
    static const Programme kProgramme = shippedProgramme("elverumregionen");
    return kProgramme;
}

StatTable tableOf(const std::string& csv) {
    return std::move(readStatCsv(csv).value().tables.front());
}

ImportMapping proposed(const StatTable& table, const std::vector<std::string>& answers = {}) {
    return proposeMapping(table, programme(), answers).value();
}

/// What must be said next; nothing where the mapping is whole.
std::optional<ErrorCode> next(const StatTable& table, const ImportMapping& mapping) {
    const auto open = openQuestion(table, mapping);
    return open ? std::optional(open->code) : std::nullopt;
}

const std::string kAges = "sted;alder;kvartal;Folketallet11\n0427;0-17;2016K1;5\n0427;18+;2016K1;6\n"
                          "0426;0-17;2016K1;7\n0426;18+;2016K1;8\n";

} // namespace

TEST_CASE("A mapping is completed answer by answer, and a dimension is one thing only") {
    const StatTable table = tableOf(kAges);
    ImportMapping mapping = proposed(table);
    CHECK(next(table, mapping) == ErrorCode::importDimensionOpen);
    const auto place = mapping.dimensionOf(DimensionUse::place);
    REQUIRE(place == 0U);
    mapping = withDimension(mapping, table, programme(), 1, {.use = DimensionUse::place});
    CHECK(mapping.dimensionOf(DimensionUse::place) == 1U);
    CHECK(next(table, mapping) == ErrorCode::importDimensionOpen); // the other column, which was the place
    mapping = withDimension(mapping, table, programme(), 0, {.use = DimensionUse::place});
    mapping = withDimension(mapping, table, programme(), 1, {.use = DimensionUse::sum});
    CHECK_FALSE(next(table, mapping));
    CHECK(figuresOf(table, mapping, programme(), DecimalSign::ask).reports.front().figure ==
          Figure(Quantity::of(11)));
    mapping = withDimension(mapping, table, programme(), 1, {.use = DimensionUse::only, .category = 1});
    CHECK(figuresOf(table, mapping, programme(), DecimalSign::ask).reports.front().figure ==
          Figure(Quantity::of(6)));
    mapping.series.front().indicator.clear();
    CHECK(next(table, mapping) == ErrorCode::importNoIndicator);
}

TEST_CASE("The things counted are guessed anew where another dimension holds them") {
    const StatTable table = tableOf("sted;hva;kvartal;verdi\n0427;Netto innflytting;2016K1;5\n"
                                    "0427;Folketilvekst;2016K1;6\n");
    ImportMapping mapping = proposed(table);
    mapping = withDimension(mapping, table, programme(), 1, {.use = DimensionUse::indicator});
    REQUIRE(mapping.series.size() == 2);
    CHECK(mapping.series[0].indicator == "residents");
    CHECK(mapping.series[1].indicator == "population-growth");
    CHECK_FALSE(next(table, mapping));
    mapping = withDimension(mapping, table, programme(), 1, {.use = DimensionUse::only});
    CHECK(mapping.series.size() == 1);
}

TEST_CASE("The answers of a mapping make the same mapping again") {
    const StatTable table = tableOf(kAges);
    ImportMapping mapping =
        withDimension(proposed(table), table, programme(), 1, {.use = DimensionUse::only, .category = 1});
    mapping.series.front().indicator = "population";
    mapping.series.front().residenceAccepted = true;
    const std::vector<std::string> answers = answersOf(table, mapping);
    const ImportMapping again = proposed(table, answers);
    CHECK(again.dimensions == mapping.dimensions);
    CHECK(again.series.front().indicator == "population");
    CHECK(again.series.front().residenceAccepted);
    CHECK(answersOf(table, again) == answers);
}

TEST_CASE("The number of a table tells what its series are, and takes back what was said against it") {
    const StatTable table = tableOf("region;2016K1;2016K2\nK-3420;5;3\n");
    ImportMapping mapping = proposed(table, {"value=residents@change"});
    mapping = withTableId(mapping, table, "01223");
    CHECK(mapping.series.front().traits.kind == SeriesKind::yearToDate);
    CHECK_FALSE(mapping.series.front().answer);
    mapping = withTableId(mapping, table, "");
    CHECK_FALSE(mapping.series.front().traits.certain);
}

TEST_CASE("Editions of a table have one signature, and other tables have others") {
    const std::string first = signatureOf(tableOf("region;kvartal;Folketallet11\n0427;2016K1;5\n"));
    CHECK(first == signatureOf(tableOf("region;kvartal;Folketallet11\n0427;2016K2;6\n0429;2016K2;6\n")));
    CHECK(first != signatureOf(tableOf("region;kvartal;Fodte2\n0427;2016K1;5\n")));
    StatTable numbered = tableOf("region;kvartal;Folketallet11\n0427;2016K1;5\n");
    numbered.tableId = "01222";
    CHECK(first != signatureOf(numbered));
}

TEST_CASE("An import is planned without a name and a reason, and its entries lack them until it is signed") {
    const ImportData data =
        readImportData("indicator;place;quarter;value\njobs;elverum;2016K1;7\n", {}).value();
    Ledger ledger;
    REQUIRE_FALSE(ledger.append({.id = EntryId{1},
                                 .key = {"jobs", "elverum", Quarter(2016, 1)},
                                 .figure = Quantity::of(4),
                                 .supersedes = {},
                                 .recorded = Timestamp(0),
                                 .provenance = {"Kari", {}, {}, {}, false}}));
    const auto proposal =
        proposeImport(data, std::nullopt, {}, programme(), ledger, {.signedLater = true}).value();
    REQUIRE(proposal.plan.count(ImportOutcome::changed) == 1);
    CHECK(proposal.plan.entries.front().provenance.author.empty());
    CHECK(proposal.plan.entries.front().provenance.reason.empty());
    const auto signedNow =
        proposeImport(data, std::nullopt, {}, programme(), ledger, {.author = "Kari"}).value();
    CHECK(signedNow.plan.count(ImportOutcome::refused) == 1); // a correction without a reason
}

TEST_CASE("A withdrawn figure is nothing that an official one would replace") {
    const ImportData data = readImportData("region;kvartal;Folketallet11\n0427;2016K1;21035\n", {}).value();
    const FigureKey key{"population", "elverum", Quarter(2016, 1)};
    Ledger ledger;
    for (const auto& [id, figure] : {std::pair<std::int64_t, Figure>{1, Quantity::of(4)}, {2, Figure()}})
        REQUIRE_FALSE(ledger.append({.id = EntryId{id},
                                     .key = key,
                                     .figure = figure,
                                     .supersedes = id == 1 ? std::nullopt : std::optional(EntryId{1}),
                                     .recorded = Timestamp(0),
                                     .provenance = {"Kari", {}, {}, id == 1 ? "" : "undone", false}}));
    const auto proposal = proposeImport(data, std::nullopt, {.tableId = "01222"}, programme(), ledger,
                                        {.author = "Kari", .reason = "again"})
                              .value();
    CHECK(proposal.plan.count(ImportOutcome::changed) == 1);
}

TEST_CASE("What lies outside the programme is told by its codes") {
    const StatTable table = tableOf("region;kvartal;Folketallet11\n0427;2016K1;5\n0301;2016K2;9\n");
    const TableFigures figures = figuresOf(table, proposed(table), programme(), DecimalSign::ask);
    REQUIRE(figures.outside.size() == 1);
    CHECK(codesOf(table, figures.outside.front()) == "0301, 2016K2");
    CHECK(table.cells->value(figures.outside.front()) == "9");
}

} // namespace maalbilde
