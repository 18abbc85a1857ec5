#include "core/storage/store.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/programme_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/wait_for.h"
#include "ui/document/document.h"
#include "ui/text/language.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

struct CommentedDocument {
    CommentedDocument() {
        REQUIRE(Store::create(path, {"Kari", {}, smallProgramme()}, clock).has_value());
        QObject::connect(&document, &Document::figuresChanged, &document, [this] { ++changes; });
        REQUIRE(document.open(path).has_value());
        document.setAuthor("Kari");
    }

    [[nodiscard]] std::vector<CommentSnapshot> shown(Quarter asOf) const {
        return document.snapshot({.asOf = asOf}).targets[0].comments;
    }

    TemporaryFolder folder;
    fs::path path = folder.path() / "region.maalbilde";
    FixedClock clock{*Timestamp::parse("2017-07-10T09:00:00Z"), parseDate("2017-07-10").value()};
    Document document{clock};
    int changes = 0;
};

const Quarter kQuarter(2017, 2);

} // namespace

TEST_CASE("A comment is kept under the author's name and shows up at once") {
    const Catalogue catalogue;
    CommentedDocument open;
    REQUIRE(open.document.comment("jobs", kQuarter, "Saga stengte.\nNytt håp.").has_value());
    CHECK(open.changes == 1);
    REQUIRE(open.shown(kQuarter).size() == 1);
    CHECK(open.shown(kQuarter)[0].author == "Kari");
    CHECK(open.shown(kQuarter)[0].text == QStringLiteral("Saga stengte.\nNytt håp."));
    CHECK(open.shown(Quarter(2017, 1)).empty());
    CHECK(Store::open(open.path, Store::Access::readOnly, open.clock)->comments() ==
          open.document.comments());
}

TEST_CASE("A comment by another process shows up") {
    CommentedDocument open;
    {
        auto other = Store::open(open.path, Store::Access::readWrite, open.clock);
        REQUIRE(other->comment({"jobs", kQuarter, "Ola", "Sett fra Åmot."}).has_value());
    }
    CHECK(waitFor([&] { return open.document.comments().size() == 1; }));
    CHECK(open.changes > 0);
}

TEST_CASE("A comment that cannot be kept says why, and nothing changes") {
    CommentedDocument open;
    CHECK(open.document.comment("jobs", kQuarter, " ").error().code == ErrorCode::textMissing);
    open.document.setAuthor("");
    CHECK(open.document.comment("jobs", kQuarter, "x").error().code == ErrorCode::textMissing);
    fs::permissions(open.path, fs::perms::owner_read);
    open.document.setAuthor("Kari");
    CHECK(open.document.comment("jobs", kQuarter, "x").error().code == ErrorCode::fileReadOnly);
    CHECK(open.document.comments().empty());
    CHECK(open.changes == 0);
}

TEST_CASE("A file of the first format opens, and takes a comment after it was brought up") {
    CommentedDocument open;
    const fs::path old = open.folder.path() / "gammel.maalbilde";
    fs::copy_file(MAALBILDE_TEST_DATA "/files/format_1.maalbilde", old);
    fs::permissions(old, fs::perms::owner_read | fs::perms::owner_write);
    REQUIRE(open.document.open(old).has_value());
    CHECK(open.document.comments().empty());
    REQUIRE(open.document.comment("jobs", kQuarter, "Først.").has_value());
    CHECK(open.document.comments().size() == 1);
    CHECK(open.document.ledger().entries().size() == 3);
}

} // namespace maalbilde
