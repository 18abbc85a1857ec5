#include "core/exchange/data_file.h"
#include "tests/fuzz/fuzz_checks.h"

#include <cstddef>
#include <cstdint>
#include <string>

// Any bytes as a data file of JSON: read or refused, and what was read is whole. Nothing lies beside it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto nothingBeside = [](const std::string& name) -> maalbilde::Result<std::string> {
        return maalbilde::failure(maalbilde::ErrorCode::fileMissing, name);
    };
    if (const auto document = maalbilde::readDataFile(std::move(bytes), nothingBeside))
        maalbilde::expectWhole(*document);
    return 0;
}
