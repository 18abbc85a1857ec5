#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/snapshot/recorded_programme.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace maalbilde {

class Store;

/// All that a Målbilde file holds.
struct FileContent {
    std::vector<RecordedProgramme> revisions; ///< oldest first, at least one
    Ledger ledger;
    std::vector<Comment> comments; ///< oldest first

    /// The revision in force now.
    [[nodiscard]] const Programme& programme() const { return revisions.back().programme; }
};

/// What the content was at a moment, in a file that told something then.
FileContent contentKnownAt(const FileContent& content, Timestamp moment);

/// Brings in what was recorded since the content was read. False, and nothing is changed, where the file
/// tells another story: other revisions or other entries. Errors: file….
Result<bool> catchUp(FileContent& content, const Store& store);

/// Why nothing can be written to a file that can be read: it or its folder is read-only.
std::optional<Error> writeFaultOf(const std::filesystem::path& path);

/// Reads a file whole. Errors: file….
Result<FileContent> readContent(const std::filesystem::path& path, const Clock& clock);

} // namespace maalbilde
