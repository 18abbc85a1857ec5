#pragma once

#include "ui/document/new_file.h"
#include "ui/prompts/template_prompt.h"
#include "ui/text/language.h"

#include <vector>

namespace maalbilde {

/// What is said of each of them where a new programme is begun. Requires definitions that can be read.
std::vector<TemplateChoice> templateChoices(const std::vector<NewFile>& programmes, Language language);

/// `one-municipality.maalbilde`: the name proposed for the file of a new programme.
QString proposedFileName(const NewFile& content);

} // namespace maalbilde
