#include "core/definition/document_guard.h"

#include "core/definition/definition_fault.h"
#include "core/definition/document_path.h"

#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <vector>

namespace maalbilde {

namespace {

using nlohmann::json;

/// Where the guard stands: one level for each object and list that is open.
struct Level {
    std::string path;
    bool isList = false;
    std::size_t items = 0;      ///< of a list, so far
    std::string field;          ///< of an object, the one being read
    std::set<std::string> seen; ///< of an object
};

/// What the parser says, without its own name for the fault: `[json.exception.parse_error.101] …`.
std::string wordsOf(const json::exception& error) {
    const std::string text = error.what();
    const auto end = text.find("] ");
    return end == std::string::npos ? text : text.substr(end + 2);
}

class DocumentGuard final : public nlohmann::json_sax<json> {
public:
    bool null() override { return passItem(); }

    bool boolean(bool) override { return passItem(); }

    bool number_integer(number_integer_t) override { return passItem(); }

    bool number_unsigned(number_unsigned_t) override { return passItem(); }

    bool number_float(number_float_t, const string_t&) override { return passItem(); }

    bool string(string_t&) override { return passItem(); }

    bool binary(binary_t&) override { return passItem(); }

    bool start_object(std::size_t) override { return open(false); }

    bool start_array(std::size_t) override { return open(true); }

    bool end_object() override { return close(); }

    bool end_array() override { return close(); }

    bool key(string_t& field) override {
        Level& level = m_levels.back();
        level.field = field;
        if (!level.seen.insert(field).second)
            throw DefinitionFault({ErrorCode::definitionDuplicateField, {pathOfNext()}});
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const json::exception& error) override {
        throw DefinitionFault({ErrorCode::definitionNotJson, {std::string(), wordsOf(error)}});
    }

private:
    bool passItem() {
        if (!m_levels.empty())
            ++m_levels.back().items;
        return true;
    }

    bool open(bool isList) {
        if (m_levels.size() == kDeepestNesting)
            throw DefinitionFault(
                {ErrorCode::definitionNotJson, {std::string(), std::string("nested too deep")}});
        std::string path = pathOfNext();
        passItem();
        m_levels.push_back({.path = std::move(path), .isList = isList, .items = 0, .field = {}, .seen = {}});
        return true;
    }

    bool close() {
        m_levels.pop_back();
        return true;
    }

    [[nodiscard]] std::string pathOfNext() const {
        if (m_levels.empty())
            return {};
        const Level& level = m_levels.back();
        return level.isList ? pathOfItem(level.path, level.items) : pathOfField(level.path, level.field);
    }

    std::vector<Level> m_levels;
};

} // namespace

void guardDocument(std::string_view text) {
    DocumentGuard guard;
    json::sax_parse(text, &guard);
}

} // namespace maalbilde
