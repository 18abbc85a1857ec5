#include "ui/import/import_source.h"

#include "core/exchange/package_content.h"
#include "ui/document/file_path.h"
#include "ui/export/data/package_descriptor.h"
#include "ui/files/whole_file.h"

#include <memory>
#include <utility>

namespace maalbilde {

namespace {

/// The file that is meant by a path: of a package that Målbilde made its own figures, which keep every note.
std::filesystem::path fileMeant(const std::filesystem::path& path) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored))
        return path;
    const auto descriptor = readWholeFile(path / kPackageDescriptor, kLargestDataFile);
    return path / (descriptor && isOurDescriptor(*descriptor) ? kPackageFigures : kPackageDescriptor);
}

} // namespace

ImportSource sourceOfBytes(const QString& name, std::string bytes) {
    const auto kept = std::make_shared<std::string>(std::move(bytes));
    return {.name = name, .read = [kept]() -> Result<std::string> { return std::move(*kept); }};
}

ImportSource sourceOfFile(const std::filesystem::path& path) {
    const auto beside = [folder = fileMeant(path).parent_path()](const std::string& name) {
        return readWholeFile(folder / std::filesystem::path(name), kLargestDataFile);
    };
    return {.name = qtPath(path.filename()),
            .read = [path] { return readWholeFile(fileMeant(path), kLargestDataFile); },
            .beside = beside};
}

} // namespace maalbilde
