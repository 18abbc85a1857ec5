#pragma once

#include <filesystem>

namespace maalbilde {

/// A file under a name of its own while it is being made; gone again unless it was given another name.
class UnfinishedFile {
public:
    explicit UnfinishedFile(const std::filesystem::path& folder);

    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    ~UnfinishedFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Gives the closed file its name in the same folder, so that both survive a loss of power. Throws what
    /// stands in the way, naming the file as `shownAs`, and leaves nothing behind.
    void finish(const std::filesystem::path& name, const std::filesystem::path& shownAs) const;

private:
    std::filesystem::path m_path;
};

} // namespace maalbilde
