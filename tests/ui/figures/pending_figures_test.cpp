#include "ui/figures/pending_figures.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

PendingFigure typed(const char* place, const char* text) {
    return {{"jobs", place, Quarter(2017, 2)}, QString::fromUtf8(text), std::nullopt, std::nullopt};
}

FigureKey cell(const char* place) {
    return typed(place, "").key;
}

} // namespace

TEST_CASE("What is typed is found by its cell until it is removed with its block") {
    PendingFigures pending;
    CHECK(pending.empty());
    CHECK(pending.add({typed("a", "1"), typed("b", "x")}) == 0);
    CHECK(pending.count() == 2);
    REQUIRE(pending.find(cell("b")) != nullptr);
    CHECK(pending.find(cell("b"))->text == QLatin1String("x"));
    CHECK(pending.find(cell("c")) == nullptr);
    pending.remove(0);
    CHECK(pending.empty());
}

TEST_CASE("A cell that is mended stays in its block") {
    PendingFigures pending;
    pending.add({typed("a", "1"), typed("b", "x")});
    CHECK(pending.add({typed("b", "2")}) == 0);
    CHECK(pending.block(0).size() == 2);
    CHECK(pending.find(cell("b"))->text == QLatin1String("2"));
}

TEST_CASE("A new block takes its cells out of older ones") {
    PendingFigures pending;
    pending.add({typed("a", "1"), typed("b", "x")});
    pending.add({typed("c", "y")});
    CHECK(pending.add({typed("b", "2"), typed("c", "3")}) == 1);
    CHECK(pending.blocks() == 2);
    CHECK(pending.block(0).size() == 1);
    CHECK(pending.count() == 3);
}

TEST_CASE("A dropped figure leaves the rest of its block") {
    PendingFigures pending;
    pending.add({typed("a", "1"), typed("b", "x")});
    CHECK(pending.drop(cell("b")) == std::optional<std::size_t>(0));
    CHECK_FALSE(pending.drop(cell("a")).has_value());
    CHECK_FALSE(pending.drop(cell("a")).has_value());
    CHECK(pending.empty());
}

} // namespace maalbilde
