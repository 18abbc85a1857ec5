#pragma once

#include "core/definition/definition_faults.h"

#include <nlohmann/json.hpp>

#include <string>

namespace maalbilde {

/// True if nothing but spaces was typed.
bool isLeftEmpty(const std::string& typed);

/// An object of the definition that a draft amounts to: takes what was typed into its fields, and its faults
/// beside them. What was left empty is left out, except texts.
class DraftObject {
public:
    DraftObject(std::string path, DefinitionFaults& faults) : m_path(std::move(path)), m_faults(faults) {}

    void number(const char* field, const std::string& typed);
    void percent(const std::string& field, const std::string& typed);
    void quarter(const char* field, const std::string& typed);
    void day(const char* field, const std::string& typed);

    void put(const char* field, nlohmann::json value) { m_object[field] = std::move(value); }

    /// An object within this one, to be put into that field when it is filled.
    [[nodiscard]] DraftObject part(const char* field) const;

    [[nodiscard]] nlohmann::json take() { return std::move(m_object); }

private:
    void refuse(const std::string& field, const Error& error);

    nlohmann::json m_object = nlohmann::json::object();
    std::string m_path;
    DefinitionFaults& m_faults;
};

} // namespace maalbilde
