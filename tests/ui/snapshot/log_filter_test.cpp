#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/log_filter.h"

#include <functional>

namespace maalbilde {

namespace {

constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

/// Jobs of two places, an indicator of another target, a comment on jobs and a revision; one a day.
class Recorded {
public:
    Recorded() {
        enter("jobs", "aamot");
        enter("jobs", "elverum");
        enter("firms", "aamot");
    }

    [[nodiscard]] LogSources sources() const { return {m_programme, m_ledger, m_comments, m_revisions}; }

    /// How many lines the filter lets through.
    [[nodiscard]] std::ptrdiff_t count(const LogFilter& filter) const {
        const auto items = logOf(sources());
        return std::ranges::count_if(items,
                                     [&](const LogItem& item) { return isWanted(item, filter, sources()); });
    }

private:
    void enter(const char* indicator, const char* place) {
        const auto number = static_cast<std::int64_t>(m_ledger.entries().size()) + 1;
        REQUIRE_FALSE(m_ledger.append({.id = EntryId{number},
                                       .key = {indicator, place, Quarter(2016, 1)},
                                       .figure = Quantity::of(1),
                                       .recorded = Timestamp(number * kDay),
                                       .provenance = {.author = "Kari"}}));
    }

    Programme m_programme = smallProgramme();
    Ledger m_ledger;
    std::vector<Comment> m_comments{
        {CommentId{1}, "jobs", Quarter(2016, 1), Timestamp(4 * kDay), "Kari", "Går bra"}};
    std::vector<RecordedProgramme> m_revisions{{1, Timestamp(0), {}, m_programme, "Kari"}};
};

} // namespace

TEST_CASE("A filter lets through what speaks of its target, its place and its time, and all if it asks for "
          "nothing") {
    const Recorded recorded;
    CHECK(recorded.count({}) == 5);
    CHECK(recorded.count({.target = "jobs"}) == 3);
    CHECK(recorded.count({.target = "firms"}) == 1);
    CHECK(recorded.count({.target = "no such target"}) == 0);
    CHECK(recorded.count({.place = "aamot"}) == 2);
    CHECK(recorded.count({.place = "region"}) == 0);
    CHECK(recorded.count({.target = "jobs", .place = "aamot"}) == 1);
    CHECK(recorded.count({.from = Timestamp(2 * kDay)}) == 3);
    CHECK(recorded.count({.before = Timestamp(2 * kDay)}) == 2);
    CHECK(recorded.count({.from = Timestamp(2 * kDay), .before = Timestamp(3 * kDay)}) == 1);
}

TEST_CASE("What supports a target belongs to it") {
    Programme programme = smallProgramme();
    programme.targets.front().supporting = {"firms"};
    Ledger ledger;
    REQUIRE_FALSE(ledger.append({.id = EntryId{1},
                                 .key = {"firms", "aamot", Quarter(2016, 1)},
                                 .figure = Quantity::of(1),
                                 .recorded = Timestamp(0),
                                 .provenance = {.author = "Kari"}}));
    const LogSources sources{programme, ledger, {}, {}};
    CHECK(isWanted(logOf(sources).front(), {.target = programme.targets.front().id}, sources));
}

TEST_CASE("The periods to choose from end today or are the years in which something was recorded") {
    const Catalogue words(Language::nb);
    const auto at = [](const char* text) {
        return LogItem{LogItem::Kind::figure, 0, Timestamp::parse(text).value()};
    };
    const auto periods =
        logPeriods({at("2017-07-10T09:00:00Z"), at("2016-12-31T23:30:00Z"), at("2016-03-01T00:00:00Z")},
                   parseDate("2017-07-10").value());
    QStringList names;
    for (const LogPeriod& period : periods)
        names << period.name;
    CHECK(names.join("; ") ==
          "Når som helst; I dag; Siste 7 dager; Siste 30 dager; Siste 12 måneder; 2017; 2016");
    CHECK(periods[1].from == Timestamp::parse("2017-07-09T22:00:00Z"));
    CHECK(periods[2].from == Timestamp::parse("2017-07-03T22:00:00Z"));
    CHECK(periods.back().before == Timestamp::parse("2016-12-31T23:00:00Z"));
}

} // namespace maalbilde
