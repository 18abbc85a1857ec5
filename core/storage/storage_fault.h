#pragma once

#include "core/values/error.h"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>
#include <type_traits>
#include <utility>

struct sqlite3;

namespace maalbilde {

/// Carries an error from deep inside the room up to attempt(). It never leaves the room.
class StorageFault final : public std::exception {
public:
    explicit StorageFault(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] const char* what() const noexcept override { return "a fault of a Målbilde file"; }

private:
    Error m_error;
};

/// What was read cannot have been written by Målbilde. Becomes fileDamaged with these words.
class Damage final : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Named otherwise than what core/exchange has: two templates of one name and signature would be one to the
/// linker. `throwStorageFault(ErrorCode::fileMissing, shown(path));`
template <typename... Facts>
[[noreturn]] void throwStorageFault(ErrorCode code, Facts&&... facts) {
    throw StorageFault(Error{code, {ErrorFact(std::forward<Facts>(facts))...}});
}

/// A path as it is shown to people.
std::string shown(const std::filesystem::path& path);
/// The folder in which the file lies, as it is shown to people.
std::string shownFolder(const std::filesystem::path& file);

/// What the system's refusal to write the file means.
Error writeError(const std::filesystem::path& file, const std::error_code& error);

/// What the exception being handled means for the file. The one place where SQLite's codes become errors.
/// `handle` knows the system's own error; null if there is none yet.
Error errorInFlight(const std::filesystem::path& file, sqlite3* handle);

/// Does the work and turns whatever it throws into an error.
template <typename Work>
auto attempt(const std::filesystem::path& file, sqlite3* handle, Work&& work)
    -> Result<std::invoke_result_t<Work>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (...) {
        return tl::unexpected(errorInFlight(file, handle));
    }
}

} // namespace maalbilde
