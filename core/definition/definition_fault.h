#pragma once

#include "core/values/error.h"

#include <exception>
#include <utility>

namespace maalbilde {

/// Carries an error from deep inside a document up to readProgramme(). It never leaves this room.
class DefinitionFault final : public std::exception {
public:
    explicit DefinitionFault(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] const Error& error() const { return m_error; }

    [[nodiscard]] const char* what() const noexcept override { return "a fault in a programme definition"; }

private:
    Error m_error;
};

} // namespace maalbilde
