#include "core/exchange/figure_csv.h"
#include "tests/core/exchange/shipped_files.h"

#include <catch2/catch.hpp>

#include <set>

namespace maalbilde {

namespace {

/// The shipped figures, every one of them taken by the programme.
ImportedFigures shippedFigures(const std::string& name, const Programme& programme) {
    const std::string csv = bytesOf(std::string(MAALBILDE_RESOURCES) + "/figures/" + name + ".csv");
    ImportedFigures found = readFigures(csv, programme);
    CHECK(found.refused.empty());
    CHECK(found.emptyLines == 0);
    for (ImportedFigure& figure : found.figures) {
        INFO("line " << figure.line);
        figure.report.provenance.author = "test";
        CHECK(propose(programme, nullptr, figure.report).has_value());
        CHECK_FALSE(figure.report.provenance.source.empty());
    }
    return found;
}

} // namespace

TEST_CASE("The real figures fit the shipped programme") {
    const Programme programme = shippedProgramme("elverumregionen");
    const ImportedFigures found = shippedFigures("elverumregionen_real", programme);
    CHECK(found.figures.size() == 55);
}

TEST_CASE("The example has a figure in every cell of its programme") {
    const Programme programme = shippedProgramme("example");
    const ImportedFigures found = shippedFigures("example", programme);
    std::size_t cells = 0;
    for (const Indicator& indicator : programme.indicators)
        cells += programme.placesOf(indicator).size() * static_cast<std::size_t>(programme.period.count());
    CHECK(found.figures.size() == cells);
    for (const ImportedFigure& figure : found.figures)
        CHECK(programme.period.contains(figure.report.key.quarter));
}

} // namespace maalbilde
