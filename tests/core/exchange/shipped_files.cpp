#include "tests/core/exchange/shipped_files.h"

#include "core/definition/programme_json.h"

#include <fstream>
#include <iterator>

namespace maalbilde {

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Programme shippedProgramme(const std::string& name) {
    return readProgramme(bytesOf(std::string(MAALBILDE_RESOURCES) + "/programmes/" + name + ".json")).value();
}

} // namespace maalbilde
