// What nlohmann/json alone needs to parse a file: the yardstick of `maalbilde inspect`.

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char* argv[]) {
    if (argc != 2)
        return 2;
    std::ifstream file(argv[1], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::cout << nlohmann::json::parse(text).size() << '\n';
    return 0;
}
