#include "core/values/contract.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>

namespace maalbilde {

void require(bool holds, const char* invariant) {
    if (holds)
        return;
    fmt::print(stderr, "maalbilde: broken invariant: {}\n", invariant);
    std::abort();
}

} // namespace maalbilde
