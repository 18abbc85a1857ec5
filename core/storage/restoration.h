#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace maalbilde {

/// A copy in the folder of a file's backups, which can take the place of the file.
struct KeptCopy {
    enum class Kind {
        daily,       ///< the file as it stood before the first change of a day
        replaced,    ///< the file as it stood before a copy took its place
        olderFormat, ///< the file as it stood before it was brought up to a newer format
    };

    Kind kind;
    std::filesystem::path path;
    std::optional<Date> day;         ///< of a daily copy
    std::optional<Timestamp> moment; ///< of a replaced file

    friend bool operator==(const KeptCopy&, const KeptCopy&) = default;
};

/// Every copy of the file, newest first; those of an older format last. Other files are none.
std::vector<KeptCopy> keptCopiesOf(const std::filesystem::path& file);

/// Puts a copy in the place of the file, which may be damaged or gone. The copy is read whole first; it
/// stays. The file that stood is kept among its copies: its new name is given, nothing if there was none.
/// Either the old file stands or the restored one, whatever happens meanwhile; nobody who writes at the same
/// time can mix the two. Errors: fileDamaged and the like of the copy, fileBusy, folderReadOnly, diskFull,
/// fileWriteFailed.
Result<std::optional<std::filesystem::path>>
restoreCopy(const std::filesystem::path& file, const std::filesystem::path& copy, const Clock& clock);

} // namespace maalbilde
