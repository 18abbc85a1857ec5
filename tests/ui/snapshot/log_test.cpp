#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/log.h"

namespace maalbilde {

namespace {

const Quarter kQuarter(2016, 1);

/// A programme made, two figures of one cell, a comment, and a revision: at moments 0, 10, 20, 20 and 30.
class Recorded {
public:
    Recorded() {
        append({.id = EntryId{1},
                .key = key(),
                .figure = Quantity::of(4),
                .recorded = Timestamp(10),
                .provenance = {.author = "Kari", .source = "Åmot kommune", .preliminary = true}});
        append({.id = EntryId{2},
                .key = key(),
                .figure = Quantity::of(5),
                .supersedes = EntryId{1},
                .recorded = Timestamp(20),
                .provenance = {.author = "Ola", .reason = "Talt på nytt"}});
    }

    [[nodiscard]] LogSources sources() const { return {m_programme, m_ledger, m_comments, m_revisions}; }

    [[nodiscard]] LogRow row(std::size_t line) const {
        return logRow(logOf(sources())[line], sources(), Language::nb);
    }

    static FigureKey key() { return {"jobs", "aamot", kQuarter}; }

private:
    void append(LedgerEntry entry) { REQUIRE_FALSE(m_ledger.append(std::move(entry))); }

    Catalogue m_words{Language::nb};
    Programme m_programme = smallProgramme();
    Ledger m_ledger;
    std::vector<Comment> m_comments{{CommentId{1}, "jobs", kQuarter, Timestamp(20), "Kari", "Går\nbra"}};
    std::vector<RecordedProgramme> m_revisions{{1, Timestamp(0), {}, m_programme, "Kari"},
                                               {2, Timestamp(30), "Styrevedtak 4/17", m_programme, "Ola"}};
};

} // namespace

TEST_CASE("The log has figures, comments and revisions, newest first") {
    const Recorded recorded;
    std::vector<LogItem::Kind> kinds;
    for (const LogItem& item : logOf(recorded.sources()))
        kinds.push_back(item.kind);
    using enum LogItem::Kind;
    CHECK(kinds == std::vector{revision, comment, figure, figure, revision});
}

TEST_CASE("A line of the log says who changed what from what to what, and why") {
    const Recorded recorded;
    CHECK(recorded.row(0).change == "endret");
    CHECK(recorded.row(0).who == "Ola");
    CHECK(recorded.row(0).said == "Styrevedtak 4/17");
    CHECK(recorded.row(1).change == "kommentar");
    CHECK_FALSE(recorded.row(1).said.contains('\n'));
    CHECK(recorded.row(2).change == "4 (foreløpig) → 5");
    CHECK(recorded.row(2).said == "Talt på nytt");
    CHECK(recorded.row(2).when == "01.01.1970 kl. 01.00");
    CHECK(recorded.row(3).change == "4 (foreløpig)");
    CHECK(recorded.row(3).said == "Åmot kommune");
    CHECK(recorded.row(3).what.contains("Åmot, 1. kv. 2016"));
    CHECK(recorded.row(4).change == "laget");
}

TEST_CASE("Only a figure has a cell to go to") {
    const Recorded recorded;
    const auto items = logOf(recorded.sources());
    CHECK(cellOf(items[2], recorded.sources()) == Recorded::key());
    CHECK_FALSE(cellOf(items[1], recorded.sources()));
    CHECK_FALSE(cellOf(items[0], recorded.sources()));
}

} // namespace maalbilde
