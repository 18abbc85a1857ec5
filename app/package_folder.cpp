#include "app/package_folder.h"

#include "app/files_beside.h"
#include "ui/export/data/package_descriptor.h"
#include "ui/files/whole_file.h"

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kLargestPart = 256LL * 1024 * 1024;

} // namespace

std::filesystem::path figuresMeant(const fs::path& path) {
    const auto descriptor = readWholeFile(path / kPackageDescriptor, kLargestPart);
    return descriptor && isOurDescriptor(*descriptor) ? path / kPackageFigures : dataFileMeant(path);
}

Result<PackageContent> readPackageFolder(const fs::path& folder) {
    const auto read = [&](std::string_view name) { return readWholeFile(folder / name, kLargestPart); };
    const auto descriptor = read(kPackageDescriptor);
    if (!descriptor || !isOurDescriptor(*descriptor))
        return failure(ErrorCode::packageForeign, folder.string());
    const auto programme = read(kPackageProgramme);
    const auto figures = read(kPackageFigures);
    const auto log = read(kPackageLog);
    const auto comments = read(kPackageComments);
    for (const auto* part : {&programme, &figures, &log, &comments})
        if (!*part)
            return tl::unexpected(part->error());
    return readPackage({*programme, *figures, *log, *comments});
}

} // namespace maalbilde
