#pragma once

#include "core/definition/programme_draft.h"
#include "ui/text/language.h"

#include <QString>
#include <string>
#include <vector>

namespace maalbilde {

/// One thing of a draft that is edited at a time.
struct DraftPart {
    using Kind = PartKind;

    Kind kind = Kind::frame;
    std::size_t index = 0; ///< of several of that kind

    friend bool operator==(const DraftPart&, const DraftPart&) = default;
};

/// How many of that kind there are.
std::size_t countOf(const ProgrammeDraft& draft, DraftPart::Kind kind);

/// The path under which its faults lie: `targets[2]`; empty for the frame.
std::string pathOf(const DraftPart& part);

/// True if the fault of this path is told where the part is edited.
bool tells(const DraftPart& part, const std::string& path);

/// The part where the fault of this path is told.
DraftPart partTelling(const ProgrammeDraft& draft, const std::string& path);

/// Its id, empty for the frame; and the part of that id, the frame if there is none.
std::string idOf(const ProgrammeDraft& draft, const DraftPart& part);
DraftPart partOf(const ProgrammeDraft& draft, DraftPart::Kind kind, const std::string& id);

/// What it is called so far; empty while it has no name.
QString nameOf(const ProgrammeDraft& draft, const DraftPart& part, Language language);

/// Adds one of a kind, which must not be the frame, at the end of a draft that was made from `begun`.
DraftPart addPart(ProgrammeDraft& draft, const ProgrammeDraft& begun, DraftPart::Kind kind);
void removePart(ProgrammeDraft& draft, const DraftPart& part);
/// Changes places with its neighbour, `by` −1 or 1, which must be there.
DraftPart movePart(ProgrammeDraft& draft, const DraftPart& part, int by);

} // namespace maalbilde
