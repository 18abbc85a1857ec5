#include "app/login_name.h"

#include <cstdlib>
#include <string_view>

namespace maalbilde {

std::string loginName() {
    for (const char* variable : {"USER", "USERNAME"})
        // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody sets the environment
        if (const char* name = std::getenv(variable); name != nullptr && !std::string_view(name).empty())
            return name;
    return "maalbilde";
}

} // namespace maalbilde
