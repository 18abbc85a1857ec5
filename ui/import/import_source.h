#pragma once

#include "core/exchange/import_source.h"

#include <QString>
#include <filesystem>
#include <functional>
#include <string>

namespace maalbilde {

/// Where figures come from: a file that was dropped or opened, a text that was pasted, a reply that was
/// fetched.
struct ImportSource {
    QString name; ///< as people know it
    /// Gives the bytes; called once, on another thread than the window's.
    std::function<Result<std::string>()> read;
    FileBeside beside = {};   ///< for a data package; called there too
    ImportAnswers known = {}; ///< what is known of it: table, code list, time when it was fetched
    std::string source = {};  ///< of the figures, where somebody knows better than the bytes
};

/// A source whose bytes are there already.
ImportSource sourceOfBytes(const QString& name, std::string bytes);

/// A file, or the folder of a data package.
ImportSource sourceOfFile(const std::filesystem::path& path);

} // namespace maalbilde
