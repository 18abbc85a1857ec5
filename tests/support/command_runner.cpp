#include "tests/support/command_runner.h"

#include "tests/support/file_content.h"

namespace maalbilde {

std::string CommandRunner::write(const std::string& name, const std::string& content) const {
    writeContent(path(name), content);
    return path(name);
}

std::string CommandRunner::read(const std::string& path) {
    return contentOf(path);
}

} // namespace maalbilde
