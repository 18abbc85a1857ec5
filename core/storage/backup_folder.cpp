#include "core/storage/backup_folder.h"

#include "core/storage/durable_file.h"
#include "core/storage/storage_fault.h"

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

fs::path nameBeside(const fs::path& file, const std::string& rest) {
    fs::path name = file.stem();
    name += " ";
    name += rest;
    return name;
}

} // namespace

fs::path backupFolder(const fs::path& file) {
    const fs::path real = fs::weakly_canonical(fs::absolute(file));
    return real.parent_path() / nameBeside(real, "sikkerhetskopier");
}

fs::path backupName(const fs::path& file, const std::string& mark) {
    const fs::path real = fs::weakly_canonical(fs::absolute(file));
    fs::path name = nameBeside(real, mark);
    name += real.extension();
    return backupFolder(file) / name;
}

fs::path freeBackupName(const fs::path& file, const std::string& mark) {
    fs::path name = backupName(file, mark);
    for (int again = 2; fs::exists(fs::symlink_status(name)); ++again)
        name = backupName(file, mark + " (" + std::to_string(again) + ")");
    return name;
}

std::optional<std::string> backupMark(const fs::path& file, const fs::path& copy) {
    const fs::path real = fs::weakly_canonical(fs::absolute(file));
    const std::string stem = shown(copy.stem());
    const std::string before = shown(real.stem()) + " ";
    if (!stem.starts_with(before) || copy.extension() != real.extension())
        return std::nullopt;
    return stem.substr(before.size());
}

bool makeBackupFolder(const fs::path& file) {
    const fs::path folder = backupFolder(file);
    std::error_code error;
    if (!fs::exists(folder, error) && !mayWrite(folder.parent_path()))
        throwStorageFault(ErrorCode::folderReadOnly, shown(folder.parent_path()));
    const bool made = fs::create_directory(folder, error);
    if (!error && !fs::is_directory(folder))
        error = std::make_error_code(std::errc::file_exists);
    if (error)
        throw StorageFault(writeError(folder, error));
    if (!mayWrite(folder))
        throwStorageFault(ErrorCode::folderReadOnly, shown(folder));
    return made;
}

} // namespace maalbilde
