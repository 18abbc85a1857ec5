#include "app/shipped_programme.h"

#include <shipped.h>

namespace maalbilde {

std::string_view shippedProgramme() {
    return shipped::k_elverumregionen_json;
}

} // namespace maalbilde
