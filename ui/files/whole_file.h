#pragma once

#include "core/values/error.h"

#include <QSaveFile>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace maalbilde {

/// Reads a file whole, if it is no larger than `largest` bytes. Errors: fileMissing, fileUnreadable,
/// fileTooLarge.
Result<std::string> readWholeFile(const std::filesystem::path& path, std::int64_t largest);

/// Replaces a file whole or not at all, or makes it. Errors: diskFull, fileWriteFailed.
Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view content);

/// A file in two steps, so that several can be written before the first of them is replaced. Whatever has not
/// been committed leaves no trace.
class WholeFile {
public:
    explicit WholeFile(std::filesystem::path path);

    /// Writes beside the file. Errors: diskFull, fileWriteFailed.
    Result<void> write(std::string_view content);
    /// Puts what was written in the place of the file. Requires that it was. Errors: diskFull,
    /// fileWriteFailed.
    Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> failureNow() const;

    std::filesystem::path m_path;
    QSaveFile m_file;
};

} // namespace maalbilde
