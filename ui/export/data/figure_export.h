#pragma once

#include "ui/snapshot/log.h"
#include "ui/text/language.h"

#include <filesystem>
#include <optional>

namespace maalbilde {

/// What figures can be exported as.
enum class ExportForm { csv, workbook, package };

/// What somebody wants exported.
struct ExportWish {
    Quarter asOf;                ///< of every status in a workbook
    std::optional<Quarter> upTo; ///< what speaks of later quarters is left out
    Timestamp made;
    Language language = Language::nb; ///< its catalogue must be in force
};

/// What was exported.
struct Exported {
    ExportForm form;
    int figures = 0; ///< in force
    int leftOut = 0; ///< in the log only: the programme, revised since, would not take them back
};

/// What a name asks for: `.csv` or `.xlsx`, in either case; a name without such an ending is the folder of a
/// data package. Error: exportFormUnknown for any other ending.
Result<ExportForm> exportFormOf(const std::filesystem::path& path);

/// Writes what is recorded, in the form that its name asks for. A file is replaced whole or not at all; a
/// folder is made, or its package is replaced. `from` is the Målbilde file, which is never written over.
/// Errors: exportFormUnknown, fileExists, folderForeign, diskFull, fileWriteFailed.
Result<Exported> exportTo(const std::filesystem::path& path, const LogSources& recorded,
                          const ExportWish& wish, const std::filesystem::path& from);

} // namespace maalbilde
