#pragma once

#include "core/definition/programme_draft.h"
#include "ui/charts/theme.h"
#include "ui/programme/draft_part.h"
#include "ui/text/language.h"

#include <functional>
#include <string>

namespace maalbilde {

class DraftForm;

/// What the form of one part is made for. The draft must outlive the form.
struct PartEditing {
    ProgrammeDraft& draft;
    DraftPart part;
    Language language;
    Theme theme;
    /// To be called when rows have come or gone: the form is made anew, and the keyboard is where faults of
    /// this path are told.
    std::function<void(const std::string& path)> rebuild;
};

/// Fills an empty form with all that can be said of the part.
void fillForm(DraftForm& form, const PartEditing& editing);

// The same for one kind of part.

void fillFrame(DraftForm& form, const PartEditing& editing);
void fillMunicipality(DraftForm& form, const PartEditing& editing);
void fillIndicator(DraftForm& form, const PartEditing& editing);
void fillTarget(DraftForm& form, const PartEditing& editing);
void fillFocusArea(DraftForm& form, const PartEditing& editing);

/// The rule of a target with its numbers; those that its kind does not have are left out.
void addRule(DraftForm& form, const PartEditing& editing);
/// Its milestones, typed and drawn.
void addMilestones(DraftForm& form, const PartEditing& editing);
/// The shares of the municipalities, and what is left of the whole.
void addShares(DraftForm& form, const PartEditing& editing);

} // namespace maalbilde
