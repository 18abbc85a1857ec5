#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/copy_difference.h"

namespace maalbilde {

namespace {

const Quarter kQuarter(2017, 2);

/// A file and a copy of it, of the same programme.
class Pair {
public:
    [[nodiscard]] CopyDifference difference() const {
        return copyDifference({programme, file.ledger(), fileComments, revisions},
                              {programme, copy.ledger(), copyComments, revisions}, Language::nb);
    }

    Catalogue words{Language::nb};
    Programme programme = smallProgramme();
    LedgerBuilder file;
    LedgerBuilder copy;
    std::vector<Comment> fileComments;
    std::vector<Comment> copyComments;
    std::vector<RecordedProgramme> revisions{{1, Timestamp(0), {}, programme, "Kari"}};
};

} // namespace

TEST_CASE("Every cell in which the two differ is shown with both, whichever has it") {
    Pair pair;
    pair.file.enter("jobs", "aamot", kQuarter, 4).enter("jobs", "elverum", kQuarter, 5);
    pair.copy.enter("jobs", "elverum", kQuarter, 5).enter("jobs", "vaaler", kQuarter, 6);
    const CopyDifference difference = pair.difference();
    CHECK(difference.cells == std::vector<CellDifference>{{"jobs, Åmot, 2. kv. 2017", "4", ""},
                                                          {"jobs, Våler, 2. kv. 2017", "", "6"}});
    CHECK(difference.summary == "2 tall er annerledes i kopien.");
}

TEST_CASE("What was withdrawn is as if it had never stood, and a correction shows both figures") {
    Pair pair;
    pair.file.enter("jobs", "aamot", kQuarter, 4).enter("jobs", "aamot", kQuarter, Figure());
    CHECK(pair.difference().cells.empty());
    CHECK(pair.difference().summary == "Alle tall er de samme i kopien.");
    pair.copy.enter("jobs", "aamot", kQuarter, 4);
    REQUIRE(pair.difference().cells.size() == 1);
    CHECK(pair.difference().cells.front() == CellDifference{"jobs, Åmot, 2. kv. 2017", "", "4"});
}

TEST_CASE("Comments and changes of the programme are counted") {
    Pair pair;
    pair.fileComments = {{CommentId{1}, "jobs", kQuarter, Timestamp(10), "Kari", "Går bra"}};
    CHECK(pair.difference().summary == "Den mangler 1 kommentar.");
    std::swap(pair.fileComments, pair.copyComments);
    CHECK(pair.difference().summary == "Den har 1 kommentar mer.");
}

} // namespace maalbilde
