#include "app/date_made.h"

#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace maalbilde {

namespace {

constexpr std::int64_t kEndOfYear9999 = 253'402'300'799;

/// https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970.
std::optional<Timestamp> sourceDateEpoch() {
    const char* variable = std::getenv("SOURCE_DATE_EPOCH"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    const std::string_view text = variable == nullptr ? std::string_view() : variable;
    std::int64_t seconds = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
        return std::nullopt;
    if (seconds < 0 || seconds > kEndOfYear9999)
        return std::nullopt;
    return Timestamp(seconds * 1000);
}

} // namespace

Result<Timestamp> dateMade(const std::optional<std::string>& asked, const Clock& clock) {
    if (!asked)
        return sourceDateEpoch().value_or(clock.now());
    const auto made = Timestamp::parse(*asked);
    if (!made)
        return failure(ErrorCode::timeUnreadable, *asked);
    return *made;
}

} // namespace maalbilde
