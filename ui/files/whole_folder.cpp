#include "ui/files/whole_folder.h"

#include "ui/files/whole_file.h"

#include <memory>

namespace maalbilde {

namespace {

namespace fs = std::filesystem;

/// The folder, made if it was not there; taken away again unless it is kept.
class Folder {
public:
    explicit Folder(fs::path path) : m_path(std::move(path)) {
        m_made = fs::create_directory(m_path, m_fault);
    }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    ~Folder() {
        std::error_code ignored;
        if (m_made)
            fs::remove(m_path, ignored);
    }

    [[nodiscard]] const std::error_code& fault() const { return m_fault; }

    void keep() { m_made = false; }

private:
    fs::path m_path;
    std::error_code m_fault;
    bool m_made = false;
};

Result<void> writeAll(const fs::path& folder, const std::vector<NamedContent>& files) {
    std::vector<std::unique_ptr<WholeFile>> written;
    for (const NamedContent& file : files) {
        written.push_back(std::make_unique<WholeFile>(folder / file.name));
        if (auto done = written.back()->write(file.content); !done)
            return done;
    }
    for (const auto& file : written)
        if (auto done = file->commit(); !done)
            return done;
    return {};
}

} // namespace

Result<void> writeWholeFolder(const fs::path& path, const std::vector<NamedContent>& files) {
    Folder folder(path);
    if (folder.fault())
        return failure(ErrorCode::fileWriteFailed, path.string(), folder.fault().message());
    return writeAll(path, files).map([&] { folder.keep(); });
}

} // namespace maalbilde
