#include "core/storage/entry_rows.h"
#include "tests/core/storage/storage_fixture.h"
#include "tests/support/laws.h"

#include <algorithm>

namespace maalbilde {

TEST_CASE("What is recorded is read again") {
    StorageFixture file;
    NewEntry full = file.enter("residents", "vaaler", Figure(Quantity::ofThousandths(-12345)));
    full.provenance = {"Kåre Ødegård", "Hamar Arbeiderblad", "«note»\nline 2", "", true};
    Store store = file.open();
    const auto written = file.write(store, full);

    const auto ledger = file.open(Store::Access::readOnly).ledger();
    REQUIRE(ledger.has_value());
    REQUIRE(ledger->entries().size() == 4);
    CHECK(ledger->entries().back() == written.front());
    CHECK(ledger->entries().back().provenance == full.provenance);
    CHECK(ledger->entries()[1].figure == Figure(Quantity::of(13)));
    CHECK(ledger->entries()[1].supersedes == EntryId{1});
    CHECK(ledger->entries()[2].figure.isNotApplicable());
    CHECK(store.check().has_value());
}

TEST_CASE("The programme is read as it was written") {
    StorageFixture file;
    const auto revision = file.open().programme();
    REQUIRE(revision.has_value());
    CHECK(revision->programme == smallProgramme());
    CHECK(revision->number == 1);
    CHECK(revision->author == "Kari");
}

TEST_CASE("The head of a cell is its newest entry") {
    StorageFixture file;
    const Store store = file.open();
    const auto head = store.head({"jobs", "elverum", Quarter(2016, 1)});
    REQUIRE(head.has_value());
    REQUIRE(head->has_value());
    CHECK((*head)->id == EntryId{2});
    const auto nothing = store.head({"jobs", "vaaler", Quarter(2016, 1)});
    REQUIRE(nothing.has_value());
    CHECK_FALSE(nothing->has_value());
}

TEST_CASE("What has been recorded since is read without the rest; another story is recognised") {
    StorageFixture file;
    Store store = file.open();
    const Ledger ledger = store.ledger().value();
    const std::vector<LedgerEntry> known(ledger.entries().begin(), ledger.entries().end());
    CHECK(store.entriesAfter(nullptr)->value() == known);
    CHECK(store.entriesAfter(&known.back())->value().empty());
    const auto written = file.write(store, file.enter("jobs", "vaaler", Figure(Quantity::of(1))));
    CHECK(store.entriesAfter(&known.back())->value() == written);
    CHECK(store.entriesAfter(&known.front())->value().size() == known.size());

    LedgerEntry other = known.back();
    other.provenance.note = "of another file";
    CHECK_FALSE(store.entriesAfter(&other)->has_value());
    other.id = EntryId{1000};
    CHECK_FALSE(store.entriesAfter(&other)->has_value());
    CHECK(store.newestRevision() == 1);
    REQUIRE(store.revise({"Ola", "again", smallProgramme()}, 1).has_value());
    CHECK(store.newestRevision() == 2);
}

TEST_CASE("A withdrawal is kept, and the cell can be entered again") {
    StorageFixture file;
    Store store = file.open();
    NewEntry withdrawal = file.enter("jobs", "elverum", Figure());
    withdrawal.supersedes = EntryId{2};
    withdrawal.provenance.reason = "wrong municipality";
    CHECK(file.write(store, withdrawal).front().isWithdrawal());

    NewEntry again = file.enter("jobs", "elverum", Figure(Quantity::of(7)));
    again.supersedes = EntryId{4};
    again.provenance.reason = "found";
    file.write(store, again);
    CHECK((*store.head(again.key))->figure == Figure(Quantity::of(7)));
}

TEST_CASE("Programme revisions are read as known at any moment") {
    StorageFixture file;
    Store store = file.open();
    const auto created = store.programme()->recorded;
    Programme changed = smallProgramme();
    changed.name = "Changed";
    file.clock.advance(1000);
    const auto revised = store.revise({"Ola", "new name", changed}, 1);
    REQUIRE(revised.has_value());
    CHECK(revised->number == 2);

    CHECK(store.programme()->programme.name == "Changed");
    CHECK(store.programme(revised->recorded)->number == 2);
    CHECK(store.programme(Timestamp(revised->recorded.millisecondsSince1970() - 1))->number == 1);
    const auto tooEarly = store.programme(Timestamp(created.millisecondsSince1970() - 1));
    REQUIRE(codeOf(tooEarly) == ErrorCode::notKnownYet);
    CHECK(tooEarly.error().facts[1] == ErrorFact(created));
    REQUIRE(store.revisions().has_value());
    CHECK(store.revisions()->size() == 2);
    CHECK(store.check().has_value());
}

TEST_CASE("Time never runs back in the file, whatever the clock says") {
    StorageFixture file;
    Store store = file.open();
    const auto newest = store.ledger()->entries().back().recorded;
    file.clock.set(0);
    const auto written = file.write(store, file.enter("jobs", "vaaler", Figure(Quantity::of(1))));
    CHECK(written.front().recorded.millisecondsSince1970() == newest.millisecondsSince1970() + 1);
    const auto revised = store.revise({"Ola", "again", smallProgramme()}, 1);
    REQUIRE(revised.has_value());
    CHECK(revised->recorded > written.front().recorded);
}

TEST_CASE("Whoever writes second in a cell is told what the other wrote") {
    struct Case {
        Figure figure;
        const char* told;
    };

    for (const auto& [figure, told] : {Case{Figure(Quantity::ofThousandths(14500)), "14.5"},
                                       Case{Figure::notApplicable(), "na"}, Case{Figure(), ""}}) {
        INFO(told);
        StorageFixture file;
        Store first = file.open();
        Store second = file.open();
        NewEntry correction = file.enter("jobs", "elverum", figure);
        correction.supersedes = EntryId{2};
        correction.provenance.reason = "recount";
        correction.provenance.author = "Ola";
        const auto written = file.write(first, correction);

        const auto late = second.append({correction}, 1);
        REQUIRE(codeOf(late) == ErrorCode::cellChangedMeanwhile);
        const std::vector<ErrorFact> facts = {std::string("jobs"), std::string("elverum"),
                                              Quarter(2016, 1),    std::string(told),
                                              std::string("Ola"),  written.front().recorded};
        CHECK(late.error().facts == facts);
        CHECK(second.ledger()->entries().size() == 4);
    }
}

TEST_CASE("Two who enter the same empty cell do not overwrite each other") {
    StorageFixture file;
    Store first = file.open();
    Store second = file.open();
    const NewEntry entry = file.enter("firms", "elverum", Figure(Quantity::of(2)));
    file.write(first, entry);
    CHECK(codeOf(second.append({entry}, 1)) == ErrorCode::cellChangedMeanwhile);
}

TEST_CASE("What was judged by an older programme is refused") {
    StorageFixture file;
    Store first = file.open();
    Store second = file.open();
    REQUIRE(first.revise({"Ola", "new goal", smallProgramme()}, 1).has_value());

    const NewEntry entry = file.enter("firms", "elverum", Figure(Quantity::of(2)));
    const auto late = second.append({entry}, 1);
    REQUIRE(codeOf(late) == ErrorCode::programmeChangedMeanwhile);
    CHECK(late.error().facts[0] == ErrorFact(std::string("Ola")));
    CHECK(late.error().facts[2] == ErrorFact(std::string("new goal")));
    CHECK(codeOf(second.revise({"Kari", "mine", smallProgramme()}, 1)) ==
          ErrorCode::programmeChangedMeanwhile);
    CHECK(second.append({entry}, 2).has_value());
}

TEST_CASE("Many entries go in together or not at all") {
    StorageFixture file;
    Store store = file.open();
    std::vector<NewEntry> entries;
    for (int i = 0; i < 1000; ++i)
        entries.push_back(file.enter("firms", "elverum", Figure(Quantity::of(i)), Quarter(1900, 1) + i));
    entries.push_back(file.enter("jobs", "elverum", Figure(Quantity::of(1)))); // stands there already
    const std::string before = bytesOf(file.path);
    CHECK(codeOf(store.append(entries, 1)) == ErrorCode::cellChangedMeanwhile);
    CHECK(bytesOf(file.path) == before);

    entries.pop_back();
    const auto written = store.append(entries, 1);
    REQUIRE(written.has_value());
    CHECK(written->front().recorded == written->back().recorded);
    CHECK(store.ledger()->entries().size() == 1003);
}

TEST_CASE("An entry that breaks a promise is refused by the file") {
    StorageFixture file;
    Store store = file.open();
    NewEntry anonymous = file.enter("firms", "elverum", Figure(Quantity::of(1)));
    anonymous.provenance.author = " ";
    NewEntry orphan = file.enter("firms", "elverum", Figure(Quantity::of(1)));
    orphan.supersedes = EntryId{77};
    orphan.provenance.reason = "why";
    NewEntry withdrawal = file.enter("firms", "elverum", Figure());
    NewEntry unfounded = file.enter("jobs", "elverum", Figure(Quantity::of(1)));
    unfounded.supersedes = EntryId{2};
    for (const NewEntry& entry : {anonymous, orphan, withdrawal, unfounded})
        CHECK(codeOf(store.append({entry}, 1)) == ErrorCode::ledgerRefused);
    CHECK(store.ledger()->entries().size() == 3);
}

TEST_CASE("A revision says who made it and why") {
    StorageFixture file;
    Store store = file.open();
    CHECK(codeOf(store.revise({"", "why", smallProgramme()}, 1)) == ErrorCode::textMissing);
    CHECK(codeOf(store.revise({"Ola", " ", smallProgramme()}, 1)) == ErrorCode::textMissing);
    CHECK(codeOf(store.revise({"Ola", "\xFF", smallProgramme()}, 1)) == ErrorCode::textNotUtf8);
    CHECK(codeOf(store.revise({"Ola", std::string(4001, 'x'), smallProgramme()}, 1)) ==
          ErrorCode::textTooLong);
}

TEST_CASE("Equal texts are kept once") {
    TextPool pool;
    CHECK(pool.share("Elverum").view().data() == pool.share(std::string("Elverum")).view().data());
    CHECK(pool.share("").empty());
}

TEST_CASE("Any figures survive the file") {
    const StorageFixture file;
    const std::string fresh = bytesOf(file.path);
    law("what was appended is what is read", [&] {
        writeBytes(file.path, fresh);
        Store store = file.open();
        const auto thousandths =
            *rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(
                -Quantity::kLargestThousandths, Quantity::kLargestThousandths + 1));
        std::vector<NewEntry> entries;
        for (const std::int64_t number : thousandths)
            entries.push_back(file.enter("population", "vaaler", Figure(Quantity::ofThousandths(number)),
                                         Quarter(1950, 1) + static_cast<int>(entries.size())));
        const auto written = store.append(entries, 1);
        RC_ASSERT(written.has_value());
        const auto ledger = file.open(Store::Access::readOnly).ledger();
        RC_ASSERT(ledger.has_value());
        RC_ASSERT(ledger->entries().size() == 3 + written->size());
        RC_ASSERT(std::ranges::equal(ledger->entries().subspan(3), *written));
    });
}

} // namespace maalbilde
