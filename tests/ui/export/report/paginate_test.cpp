#include "tests/support/laws.h"
#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/report_pages.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kBottom = kPageHeight - kBottomMargin;

/// A strip that can be told from others by its bookmark.
Strip named(int name, double height) {
    return {.height = height, .gapAbove = pt(10), .bookmark = QString::number(name)};
}

QStringList namesOn(const ReportPage& page) {
    QStringList names;
    for (const PlacedStrip& placed : page)
        names << placed.strip.bookmark;
    return names;
}

Strips anyStrips() {
    Strips strips;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i) {
        Strip strip = named(i, *rc::gen::inRange(1, static_cast<int>(kColumnHeight) / 2));
        strip.gapAbove = *rc::gen::inRange(0, 400);
        strip.staysWithNext = *rc::gen::inRange(0, 3) == 0;
        strip.opensPage = *rc::gen::inRange(0, 9) == 0;
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace

TEST_CASE("Every strip stands on some page, once and in order, below the one before it and above the edge") {
    CHECK(rc::check([] {
        const Strips strips = anyStrips();
        int next = 0;
        for (const ReportPage& page : paginate(strips)) {
            double y = kTopMargin;
            RC_ASSERT(!page.empty());
            for (const PlacedStrip& placed : page) {
                RC_ASSERT(placed.strip.bookmark == QString::number(next++));
                RC_ASSERT(placed.top >= y);
                y = placed.top + placed.strip.height;
                RC_ASSERT(y <= kBottom);
            }
        }
        RC_ASSERT(next == static_cast<int>(strips.size()));
    }));
}

TEST_CASE("Strips that stay together share a page where one can hold them") {
    CHECK(rc::check([] {
        Strips strips = anyStrips();
        for (std::size_t i = 0; i + 1 < strips.size(); i += 3)
            strips[i].staysWithNext = true;
        for (std::size_t i = 1; i < strips.size(); ++i)
            if (i % 3 != 0)
                strips[i].staysWithNext = strips[i].opensPage = false;
        for (const ReportPage& page : paginate(strips))
            RC_ASSERT(!page.back().strip.staysWithNext ||
                      page.back().strip.bookmark == strips.back().bookmark);
    }));
}

TEST_CASE("What opens a page opens one, and no page is left empty before it") {
    Strips strips{named(0, 100), named(1, 100), named(2, 100)};
    strips[0].opensPage = true;
    strips[1].opensPage = true;
    const auto pages = paginate(strips);
    REQUIRE(pages.size() == 2);
    CHECK(namesOn(pages[0]) == QStringList{"0"});
    CHECK(namesOn(pages[1]) == QStringList{"1", "2"});
    CHECK(pages[1].front().top == kTopMargin);
}

TEST_CASE("The header of a table is said again wherever its rows go on, and only there") {
    Strip header = named(-1, pt(20));
    header.staysWithNext = true;
    const auto head = std::make_shared<const Strip>(header);
    Strips strips{header};
    for (int row = 0; row < 100; ++row) {
        strips.push_back(named(row, pt(20)));
        strips.back().gapAbove = 0;
        strips.back().head = head;
    }
    strips.push_back(named(100, pt(20)));
    const auto pages = paginate(strips);
    REQUIRE(pages.size() == 3);
    for (const ReportPage& page : pages) {
        CHECK(page.front().strip.bookmark == "-1");
        CHECK(namesOn(page).count("-1") == 1);
    }
    CHECK(pages.back().back().strip.bookmark == "100");
}

TEST_CASE("A report without anything to say has one empty page") {
    CHECK(paginate({}).size() == 1);
}

} // namespace maalbilde
