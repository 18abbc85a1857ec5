#pragma once

#include "core/programme/programme.h"
#include "ui/snapshot/recorded_programme.h"
#include "ui/text/language.h"
#include "ui/text/text_layout.h"

#include <QString>
#include <span>
#include <vector>

namespace maalbilde {

/// One part of what a programme says of itself.
struct ProgrammeSection {
    QString heading;
    QString text; ///< may be empty
    std::vector<LabelledText> rows;

    friend bool operator==(const ProgrammeSection&, const ProgrammeSection&) = default;
};

/// All that the programme says: its frame, its municipalities, each target with its goal and what it is
/// judged by, its focus areas, and how it was changed.
std::vector<ProgrammeSection> programmeSections(const Programme& programme,
                                                std::span<const RecordedProgramme> revisions,
                                                Language language);

} // namespace maalbilde
