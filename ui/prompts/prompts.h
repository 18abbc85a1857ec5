#pragma once

#include "ui/prompts/entry_prompts.h"
#include "ui/prompts/export_prompt.h"
#include "ui/prompts/fetch_prompts.h"
#include "ui/prompts/file_prompts.h"
#include "ui/prompts/merge_prompt.h"
#include "ui/prompts/picture_prompts.h"
#include "ui/prompts/report_prompts.h"
#include "ui/prompts/restore_prompt.h"
#include "ui/prompts/revision_prompt.h"
#include "ui/prompts/template_prompt.h"

namespace maalbilde {

/// Everything that the window asks the user; tests answer in the user's place.
struct Prompts {
    FilePrompts files;
    EntryPrompts entry;
    RestorePrompt restore;
    RevisionPrompt revision;
    MergePrompt merge; ///< of a programme that two have changed
    ReportPrompts report;
    PicturePrompts pictures;
    ExportPrompt exported; ///< where to, and as what
    TemplatePrompt startFrom;
    FetchPrompts fetch;
};

} // namespace maalbilde
