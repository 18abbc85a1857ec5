#include "tests/support/command_runner.h"

#include <fstream>
#include <iterator>

namespace maalbilde {

std::string CommandRunner::write(const std::string& name, const std::string& content) const {
    std::ofstream(path(name), std::ios::binary) << content;
    return path(name);
}

std::string CommandRunner::read(const std::string& path) {
    if (std::filesystem::is_directory(path))
        return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace maalbilde
