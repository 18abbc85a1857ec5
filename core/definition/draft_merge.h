#pragma once

#include "core/definition/programme_draft.h"

#include <string>
#include <vector>

namespace maalbilde {

/// A part of a programme that two people have changed in the same place, each in another way.
struct DraftConflict {
    /// Where, as the definition calls it (`owner`, `rule.goal`, `shares.elverum`), and what each has typed
    /// there. `removed` says that one of them took the part away.
    struct Place {
        std::string field;
        std::string theirs;
        std::string mine;

        friend bool operator==(const Place&, const Place&) = default;
    };

    PartId part;
    std::vector<Place> places;

    friend bool operator==(const DraftConflict&, const DraftConflict&) = default;
};

struct MergedDraft {
    ProgrammeDraft draft;
    std::vector<DraftConflict> conflicts; ///< the frame first, then kind by kind
};

/// What two people have made of the same draft, `base`, in one: field by field, what only one of them changed
/// is as that one has it. Where both did, it is as in `mine`, except in the parts of `yielded`, where it is
/// as in `theirs`. All three are written in the same forms and were draftOf() a programme once.
MergedDraft mergeDrafts(const ProgrammeDraft& base, const ProgrammeDraft& theirs, const ProgrammeDraft& mine,
                        const std::vector<PartId>& yielded = {});

} // namespace maalbilde
