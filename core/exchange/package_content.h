#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/error.h"

#include <optional>
#include <string_view>
#include <vector>

namespace maalbilde {

/// The files of a data package from which a Målbilde file can be made anew. What else lies there describes
/// them.
inline constexpr std::string_view kPackageDescriptor = "datapackage.json";
inline constexpr std::string_view kPackageProgramme = "programme.json";
inline constexpr std::string_view kPackageFigures = "figures.csv";
inline constexpr std::string_view kPackageLog = "log.csv";
inline constexpr std::string_view kPackageComments = "comments.csv";

/// Those files as text.
struct PackageFiles {
    std::string_view programme;
    std::string_view figures;
    std::string_view log;
    std::string_view comments;
};

/// Everything that a data package tells: the programme in force, every entry and every comment.
struct PackageContent {
    Programme programme;
    Ledger ledger;
    std::vector<Comment> comments;

    /// When the first of it was recorded; nothing where nothing was.
    [[nodiscard]] std::optional<Timestamp> begun() const;
};

/// Reads a package and proves that its figures are those of its log: nobody may change the one without the
/// other. Errors: definition…, packageDamaged, packageDisagrees.
Result<PackageContent> readPackage(const PackageFiles& files);

} // namespace maalbilde
