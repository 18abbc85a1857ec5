#include "app/files_beside.h"

#include "ui/files/whole_file.h"

namespace maalbilde {

FileBeside filesBeside(const std::filesystem::path& path) {
    return [folder = path.parent_path()](const std::string& name) {
        return readWholeFile(folder / std::filesystem::path(name), kLargestDataFile);
    };
}

std::filesystem::path dataFileMeant(const std::filesystem::path& path) {
    std::error_code ignored;
    return std::filesystem::is_directory(path, ignored) ? path / "datapackage.json" : path;
}

} // namespace maalbilde
