#include "tests/support/file_content.h"

#include <fstream>
#include <iterator>

namespace maalbilde {

void writeContent(const std::filesystem::path& file, const std::string& content) {
    std::ofstream(file, std::ios::binary) << content;
}

std::string contentOf(const std::filesystem::path& file) {
    if (std::filesystem::is_directory(file))
        return {};
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace maalbilde
