#pragma once

#include "core/ledger/survey.h"
#include "core/values/calendar.h"
#include "core/values/figure.h"
#include "core/values/quarter.h"
#include "core/values/shared_text.h"

#include <cstdint>
#include <optional>

namespace maalbilde {

/// Entries are numbered 1, 2, 3 … in the order in which they were recorded, without gaps.
enum class EntryId : std::int64_t {};

/// The cell that an entry speaks of.
struct FigureKey {
    SharedText indicator; ///< indicator id
    SharedText place;     ///< municipality id, or `region`
    Quarter quarter;

    friend bool operator==(const FigureKey&, const FigureKey&) = default;
};

/// Where a figure comes from and why it was entered.
struct Provenance {
    SharedText author; ///< never empty
    SharedText source;
    SharedText note;
    SharedText reason; ///< never empty where an entry supersedes another
    bool preliminary = false;
    Survey survey = {}; ///< of a figure that people were asked for

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// What it says of the figure itself, without who recorded it and why: what a corrected figure keeps.
inline Provenance originOf(const Provenance& provenance) {
    Provenance origin = provenance;
    origin.author = {};
    origin.reason = {};
    return origin;
}

/// One line of the ledger. Never changed: a correction supersedes the entry before it, a withdrawal is an
/// entry whose figure is missing.
struct LedgerEntry {
    EntryId id;
    FigureKey key;
    Figure figure;
    std::optional<EntryId> supersedes; ///< the head of the key's history until then; none for its first entry
    Timestamp recorded;
    Provenance provenance;

    [[nodiscard]] bool isWithdrawal() const { return figure.isMissing(); }

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// An entry on its way into the ledger; what takes it in gives it its id and time.
struct NewEntry {
    FigureKey key;
    Figure figure;
    std::optional<EntryId> supersedes;
    Provenance provenance;
};

} // namespace maalbilde

template <>
struct std::hash<maalbilde::FigureKey> {
    std::size_t operator()(const maalbilde::FigureKey& key) const noexcept {
        const std::hash<maalbilde::SharedText> hashText;
        const auto quarter = static_cast<std::size_t>(key.quarter.ordinal());
        return (hashText(key.indicator) * 31U + hashText(key.place)) * 1009U + quarter;
    }
};
