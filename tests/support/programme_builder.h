#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"

#include <string>

namespace maalbilde {

/// A programme of Elverum, Åmot and Våler over 2016–2018 with one target of each kind, for tests.
inline Programme smallProgramme() {
    const auto named = [](const char* text) { return BilingualText{text, text}; };
    const auto indicator = [&](const char* id, Adds adds, ReportedBy by) {
        return Indicator{.id = id,
                         .name = named(id),
                         .unit = named("units"),
                         .decimals = 1,
                         .adds = adds,
                         .reportedBy = by};
    };
    const auto target = [&](const char* id, Rule rule) {
        return Target{
            .id = id, .name = named(id), .wording = named(id), .indicator = id, .rule = std::move(rule)};
    };
    Programme programme{.id = "test",
                        .name = "Test",
                        .host = "ERNU",
                        .period = {Quarter(2016, 1), Quarter(2018, 4)},
                        .municipalities = {{"elverum",
                                            "Elverum",
                                            {{"0427", {}, Quarter(2019, 4)}, {"3420", Quarter(2020, 1), {}}}},
                                           {"aamot", "Åmot", {{"0429", {}, {}}}},
                                           {"vaaler", "Våler", {{"0426", {}, {}}}}},
                        .indicators = {indicator("jobs", Adds::sum, ReportedBy::municipality),
                                       indicator("firms", Adds::sum, ReportedBy::municipality),
                                       indicator("residents", Adds::sum, ReportedBy::municipality),
                                       indicator("reputation", Adds::latest, ReportedBy::region),
                                       indicator("population", Adds::latest, ReportedBy::municipality)},
                        .targets = {target("jobs", CumulativeMinimum{Quantity::of(100)}),
                                    target("firms", AnnualRange{Quantity::of(2), Quantity::of(3)}),
                                    target("residents", NetCumulative{Quantity::of(200), std::nullopt}),
                                    target("reputation", IndexGoal{Quantity::of(60), Quantity::of(70)})},
                        .focusAreas = {}};
    programme.targets[2].supporting = {"population"};
    return programme;
}

/// Fills a ledger entry by entry, one second apart from 2017-01-01 on.
class LedgerBuilder {
public:
    LedgerBuilder& enter(const char* indicator, const char* place, Quarter quarter, Figure figure,
                         bool preliminary = false, const Survey& survey = {}) {
        const FigureKey key{indicator, place, quarter};
        const LedgerEntry* head = m_ledger.head(key);
        const auto count = static_cast<std::int64_t>(m_ledger.entries().size());
        const auto fault = m_ledger.append(
            {.id = EntryId{count + 1},
             .key = key,
             .figure = figure,
             .supersedes = head == nullptr ? std::nullopt : std::optional(head->id),
             .recorded = momentOf(count),
             .provenance = {"tester", {}, {}, head == nullptr ? "" : "corrected", preliminary, survey}});
        require(!fault, "a test enters what a ledger takes");
        return *this;
    }

    LedgerBuilder& enter(const char* indicator, const char* place, Quarter quarter, int number) {
        return enter(indicator, place, quarter, Figure(Quantity::of(number)));
    }

    LedgerBuilder& enterPreliminary(const char* indicator, const char* place, Quarter quarter, int number) {
        return enter(indicator, place, quarter, Figure(Quantity::of(number)), true);
    }

    LedgerBuilder& enterSurvey(const char* indicator, const char* place, Quarter quarter, int number,
                               const Survey& survey) {
        return enter(indicator, place, quarter, Figure(Quantity::of(number)), false, survey);
    }

    /// When the entry of this index (0, 1, …) was recorded.
    static Timestamp momentOf(std::int64_t index) { return Timestamp(1483228800000 + index * 1000); }

    [[nodiscard]] const Ledger& ledger() const { return m_ledger; }

private:
    Ledger m_ledger;
};

} // namespace maalbilde
