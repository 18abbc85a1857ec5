#include "ui/export/workbook/zip_check.h"

#include <zip.h>

#include <memory>
#include <string>

namespace maalbilde {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// The archive in memory; null if it is none.
Archive opened(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

/// The text of a part; empty if it cannot be read whole.
std::string textOf(zip_t* archive, zip_uint64_t index) {
    zip_stat_t facts;
    const Entry entry(zip_fopen_index(archive, index, 0), &zip_fclose);
    if (!entry || zip_stat_index(archive, index, 0, &facts) != 0)
        return {};
    std::string text(facts.size, '\0');
    const auto read = zip_fread(entry.get(), text.data(), text.size());
    return read == static_cast<zip_int64_t>(text.size()) ? text : std::string();
}

/// `<?xml …?> <worksheet …> … </worksheet>`, or a root without content.
bool isWholeXml(std::string_view text) {
    const auto root = text.find('<', text.find("?>"));
    if (root == std::string_view::npos)
        return false;
    const std::string_view name = text.substr(root + 1, text.find_first_of(" >/", root) - root - 1);
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    const bool isSingle = text.find('<', root + 1) == std::string_view::npos && text.ends_with("/>");
    return isSingle || text.ends_with("</" + std::string(name) + ">");
}

} // namespace

bool isWholeZip(std::string_view bytes) {
    const Archive archive = opened(bytes);
    const zip_int64_t parts = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    for (zip_int64_t i = 0; i < parts; ++i)
        if (!isWholeXml(textOf(archive.get(), static_cast<zip_uint64_t>(i))))
            return false;
    return parts > 0;
}

} // namespace maalbilde
