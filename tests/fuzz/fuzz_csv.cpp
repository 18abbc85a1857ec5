#include "core/exchange/data_file.h"
#include "core/exchange/long_csv.h"
#include "core/exchange/stat_csv.h"
#include "tests/fuzz/fuzz_checks.h"

#include <cstddef>
#include <cstdint>
#include <string>

// Any bytes as CSV: read or refused, and what was read is whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto decoded = maalbilde::decodeText(bytes);
    if (!decoded)
        return 0;
    if (const auto document = maalbilde::readStatCsv(decoded->text))
        maalbilde::expectWhole(*document);
    return 0;
}
