#pragma once

#include "core/values/error.h"

#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <utility>

namespace maalbilde {

/// Carries an error from deep inside a data file up to the function that reads it. It never leaves this room.
class ExchangeFault final : public std::exception {
public:
    explicit ExchangeFault(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] const char* what() const noexcept override { return "a fault in a data file"; }

private:
    Error m_error;
};

/// `throwFault(ErrorCode::dataMissing, path);`
template <typename... Facts>
[[noreturn]] void throwFault(ErrorCode code, Facts&&... facts) {
    throw ExchangeFault(Error{code, {ErrorFact(std::forward<Facts>(facts))...}});
}

/// Does the reading and turns what it throws into an error.
template <typename Reading>
auto attemptReading(Reading&& reading) -> Result<decltype(reading())> {
    try {
        return reading();
    } catch (const ExchangeFault& fault) {
        return tl::unexpected(fault.error());
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::dataTooMuch);
    }
}

/// Words of a file as an error repeats them: a document may hold a megabyte where a name should be.
std::string excerptOf(std::string_view text);

} // namespace maalbilde
