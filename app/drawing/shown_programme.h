#pragma once

#include "app/session.h"
#include "ui/document/file_content.h"
#include "ui/snapshot/programme_snapshot.h"

#include <optional>
#include <string>

namespace maalbilde {

/// What a command that draws shows: which file, where and when, in the words of its options.
struct ShownOptions {
    std::string file;
    std::optional<std::string> asOf;
    std::optional<std::string> place;
    std::optional<std::string> made;
};

/// A file, and what is shown of it.
struct ShownProgramme {
    FileContent content;
    ProgrammeSnapshot snapshot;
    Timestamp made; ///< what the picture or report says of its date
};

/// Reads the file and assesses it. As-of is the last quarter that has closed, if left out; the date made is
/// --made, else SOURCE_DATE_EPOCH, else now. Errors: quarterUnreadable, timeUnreadable, placeUnknown,
/// placeAmbiguous, file….
Result<ShownProgramme> readShown(const ShownOptions& options, const Session& session);

} // namespace maalbilde
