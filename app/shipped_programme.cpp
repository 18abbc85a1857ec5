#include "app/shipped_programme.h"

#include <shipped.h>

namespace maalbilde {

std::string_view shippedProgramme() {
    return shipped::k_elverumregionen_json;
}

std::string_view exampleProgramme() {
    return shipped::k_example_json;
}

std::string_view exampleFigures() {
    return shipped::k_example_csv;
}

} // namespace maalbilde
