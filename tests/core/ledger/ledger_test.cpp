#include "core/ledger/ledger.h"
#include "tests/core/ledger/ledger_samples.h"
#include "tests/support/laws.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

namespace maalbilde {

namespace {

const FigureKey kFirst = sampleKey("jobs", "a");
const FigureKey kSecond = sampleKey("jobs", "b");

/// Two cells: the first corrected, the second withdrawn.
Ledger sampleLedger() {
    Ledger ledger;
    record(ledger, kFirst, Quantity::of(1));
    record(ledger, kSecond, Quantity::of(2));
    record(ledger, kFirst, Quantity::of(3));
    record(ledger, kSecond, Figure());
    return ledger;
}

/// Ids of what is current at a moment, in the order visited.
std::vector<std::int64_t> currentIds(const Ledger& ledger, std::optional<Timestamp> knownAt) {
    std::vector<std::int64_t> ids;
    ledger.forEachCurrent(knownAt, [&](const LedgerEntry& entry) { ids.push_back(std::int64_t(entry.id)); });
    return ids;
}

/// A ledger of many corrections in few cells; several entries may share a moment.
Ledger anyLedger() {
    Ledger ledger;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
        const FigureKey key = sampleKey("jobs", *rc::gen::element("a", "b"), *rc::gen::inRange(2016, 2019));
        const LedgerEntry* head = ledger.head(key);
        const bool mayWithdraw = head != nullptr && !head->isWithdrawal();
        const bool withdraws = mayWithdraw && *rc::gen::inRange(0, 3) == 0;
        LedgerEntry entry =
            nextEntry(ledger, key, withdraws ? Figure() : Figure(Quantity::of(*rc::gen::inRange(0, 9))));
        entry.recorded = Timestamp((i / 3) * 1000);
        RC_ASSERT(!ledger.append(entry).has_value());
    }
    return ledger;
}

} // namespace

TEST_CASE("A ledger refuses what would break a promise, and stays as it was") {
    struct Attack {
        const char* what;
        LedgerFault fault;
        void (*change)(LedgerEntry&);
    };

    for (const Attack& attack :
         {Attack{"an id again", LedgerFault::idOutOfOrder, [](LedgerEntry& e) { e.id = EntryId{4}; }},
          Attack{"an id left out", LedgerFault::idOutOfOrder, [](LedgerEntry& e) { e.id = EntryId{6}; }},
          Attack{"a time before the last", LedgerFault::timeRunsBack,
                 [](LedgerEntry& e) { e.recorded = Timestamp(3999); }},
          Attack{"no author", LedgerFault::authorMissing, [](LedgerEntry& e) { e.provenance.author = ""; }},
          Attack{"a second first entry", LedgerFault::notTheHead,
                 [](LedgerEntry& e) { e.supersedes = std::nullopt; }},
          Attack{"a fork", LedgerFault::notTheHead, [](LedgerEntry& e) { e.supersedes = EntryId{1}; }},
          Attack{"another key's head", LedgerFault::notTheHead,
                 [](LedgerEntry& e) { e.supersedes = EntryId{4}; }},
          Attack{"itself", LedgerFault::notTheHead, [](LedgerEntry& e) { e.supersedes = EntryId{5}; }},
          Attack{"nothing that exists", LedgerFault::notTheHead,
                 [](LedgerEntry& e) { e.supersedes = EntryId{0}; }},
          Attack{"the head of a key that has none", LedgerFault::notTheHead,
                 [](LedgerEntry& e) { e.key = sampleKey("index", "region"); }},
          Attack{"a withdrawal twice", LedgerFault::withdrawsNothing,
                 [](LedgerEntry& e) {
                     e.key = kSecond;
                     e.supersedes = EntryId{4};
                     e.figure = Figure();
                 }},
          Attack{"a withdrawal first", LedgerFault::withdrawsNothing,
                 [](LedgerEntry& e) {
                     e.key = sampleKey("index", "region");
                     e.supersedes = std::nullopt;
                     e.figure = Figure();
                 }},
          Attack{"no reason", LedgerFault::reasonMissing,
                 [](LedgerEntry& e) { e.provenance.reason = ""; }}}) {
        INFO(attack.what);
        Ledger ledger = sampleLedger();
        LedgerEntry entry = nextEntry(ledger, kFirst, Quantity::of(9));
        attack.change(entry);
        CHECK(ledger.append(entry) == attack.fault);
        CHECK(ledger.entries().size() == 4);
        CHECK(ledger.head(kFirst)->figure == Figure(Quantity::of(3)));
        CHECK(ledger.head(sampleKey("index", "region")) == nullptr);
        CHECK(currentIds(ledger, std::nullopt) == std::vector<std::int64_t>{3, 4});
        CHECK_FALSE(ledger.append(nextEntry(ledger, kFirst, Quantity::of(9))).has_value());
    }
}

TEST_CASE("A withdrawn cell may be filled again, and keeps its history") {
    Ledger ledger = sampleLedger();
    record(ledger, kSecond, Figure::notApplicable());
    const auto history = ledger.history(kSecond);
    REQUIRE(history.size() == 3);
    CHECK(history[0]->figure == Figure(Quantity::of(2)));
    CHECK(history[1]->isWithdrawal());
    CHECK(history[2]->figure.isNotApplicable());
    CHECK(ledger.history(sampleKey("index", "region")).empty());
}

TEST_CASE("The ledger of an earlier moment is what was known then") {
    const Ledger ledger = sampleLedger();
    CHECK(currentIds(ledger, Timestamp(999)).empty());
    CHECK(currentIds(ledger, Timestamp(1000)) == std::vector<std::int64_t>{1});
    CHECK(currentIds(ledger, Timestamp(2999)) == std::vector<std::int64_t>{1, 2});
    CHECK(currentIds(ledger, Timestamp(3000)) == std::vector<std::int64_t>{3, 2});
    CHECK(currentIds(ledger, std::nullopt) == std::vector<std::int64_t>{3, 4});
}

TEST_CASE("Histories are lines, and the past never changes") {
    law("every history leads from a first entry to the head, each superseding the one before", [] {
        const Ledger ledger = anyLedger();
        std::size_t entries = 0;
        ledger.forEachCurrent(std::nullopt, [&](const LedgerEntry& current) {
            const auto history = ledger.history(current.key);
            RC_ASSERT(history.back() == ledger.head(current.key));
            RC_ASSERT(history.back()->id == current.id);
            RC_ASSERT(!history.front()->supersedes.has_value());
            for (std::size_t i = 1; i < history.size(); ++i)
                RC_ASSERT(history[i]->supersedes.value() == history[i - 1]->id);
            entries += history.size();
        });
        RC_ASSERT(entries == ledger.entries().size());
    });
    law("what is known at a moment is the ledger of the entries recorded until then", [] {
        const Ledger ledger = anyLedger();
        const Timestamp moment(*rc::gen::inRange(-1, 14) * 1000);
        Ledger then;
        for (const LedgerEntry& entry : ledger.entries())
            if (entry.recorded <= moment)
                RC_ASSERT(!then.append(entry).has_value());
        RC_ASSERT(currentIds(ledger, moment) == currentIds(then, std::nullopt));
    });
}

} // namespace maalbilde
