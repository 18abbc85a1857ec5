#include "app/shipped_programme.h"

#include <shipped.h>

namespace maalbilde {

std::vector<std::string_view> shippedProgrammes() {
    return {shipped::k_elverumregionen_json, shipped::k_one_municipality_json,
            shipped::k_ten_municipalities_json};
}

std::string_view exampleProgramme() {
    return shipped::k_example_json;
}

std::string_view exampleFigures() {
    return shipped::k_example_csv;
}

} // namespace maalbilde
