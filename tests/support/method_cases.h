#pragma once

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace maalbilde {

/// The worked cases that the method must come out at exactly (tests/data/method_cases.json).
inline const nlohmann::json& methodCases() {
    static const nlohmann::json cases = [] {
        std::ifstream file(std::string(MAALBILDE_TEST_DATA) + "/method_cases.json");
        return nlohmann::json::parse(file);
    }();
    return cases;
}

} // namespace maalbilde
