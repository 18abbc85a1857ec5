#pragma once

#include "core/values/calendar.h"

#include <filesystem>

namespace maalbilde {

/// A copy of a file in its older format, made before the file is brought up to a newer one. It goes again
/// unless it is kept: a file that stayed as it was needs none.
class FormatCopy {
public:
    FormatCopy(const std::filesystem::path& file, int version);

    FormatCopy(const FormatCopy&) = delete;
    FormatCopy& operator=(const FormatCopy&) = delete;

    ~FormatCopy();

    /// Makes the copy in the folder of the file's backups. Throws what attempt() understands.
    void make(const Clock& clock);

    void keep() { m_kept = true; }

private:
    std::filesystem::path m_file;
    std::filesystem::path m_copy;
    bool m_madeFolder = false;
    bool m_kept = false;
};

} // namespace maalbilde
