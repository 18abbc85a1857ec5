#include "core/definition/programme_json.h"
#include "core/values/contract.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

// Any bytes as a programme definition: read or refused, and what was read is written and read back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto programme = maalbilde::readProgramme({reinterpret_cast<const char*>(data), size});
    if (programme) {
        const auto again = maalbilde::readProgramme(maalbilde::writeProgramme(*programme));
        maalbilde::require(again && *again == *programme, "a programme survives its own definition");
    }
    return 0;
}
