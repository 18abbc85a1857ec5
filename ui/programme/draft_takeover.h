#pragma once

#include "core/definition/draft_merge.h"
#include "ui/prompts/merge_prompt.h"
#include "ui/snapshot/recorded_programme.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>

namespace maalbilde {

class ProgrammeEditor;

/// A draft into which the work of somebody else has been taken.
struct TakenOver {
    ProgrammeDraft draft;
    ProgrammeDraft begun; ///< what it is a change of now
    QString sentence;     ///< what was taken in, for the user
};

/// What somebody else has changed while the editor was open: `Ola har endret programmet imens. Endret: …`
QString newsSentence(const RecordedProgramme& theirs, const ProgrammeEditor& editor, Language language);

/// Merges what somebody else has made of the programme into the draft of the editor, and asks about what both
/// have changed. Nothing if the user gave up.
std::optional<TakenOver> mergedInto(ProgrammeEditor& editor, const RecordedProgramme& theirs,
                                    const MergePrompt& prompt, Language language);

} // namespace maalbilde
