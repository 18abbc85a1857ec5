#include "core/values/contract.h"

#include <cstdio>
#include <cstdlib>

namespace maalbilde {

void require(bool holds, const char* invariant) {
    if (holds)
        return;
    std::fprintf(stderr, "maalbilde: broken invariant: %s\n", invariant);
    std::abort();
}

} // namespace maalbilde
