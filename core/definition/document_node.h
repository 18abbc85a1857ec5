#pragma once

#include "core/definition/definition_faults.h"
#include "core/programme/bilingual_text.h"
#include "core/values/calendar.h"
#include "core/values/quantity.h"
#include "core/values/quarter.h"

#include <nlohmann/json_fwd.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maalbilde {

/// One value of a definition together with its path, so that every fault can say where it lies. Refers into
/// the document and to its faults, which must outlive it. Where the value is anything else than a reading
/// function promises, that is a fault, and something harmless is given in its place: reading goes on, so that
/// all faults are found.
class DocumentNode {
public:
    DocumentNode(const nlohmann::json& value, std::string path, DefinitionFaults& faults)
        : m_value(&value), m_path(std::move(path)), m_faults(&faults) {}

    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isObject() const;

    /// True if no fault of the value or of any part of it has been found.
    [[nodiscard]] bool isSound() const { return m_faults->isSound(m_path); }

    /// The same of another value of the document.
    [[nodiscard]] bool isSoundAt(std::string_view path) const { return m_faults->isSound(path); }

    /// Requires in the document: an object with no other fields than these.
    void expectFields(std::initializer_list<std::string_view> allowed) const;
    /// A field that must be there; a fault of its own, and null, where it is not.
    [[nodiscard]] DocumentNode field(std::string_view name) const;
    /// A field that may be left out.
    [[nodiscard]] std::optional<DocumentNode> optionalField(std::string_view name) const;
    /// The names of an object's fields, and of each its value.
    [[nodiscard]] std::vector<std::pair<std::string, DocumentNode>> fields() const;
    /// The items of a list.
    [[nodiscard]] std::vector<DocumentNode> items() const;
    /// The items of a list that must not be empty.
    [[nodiscard]] std::vector<DocumentNode> someItems() const;

    [[nodiscard]] bool boolean() const;
    /// Any text without NUL, the empty one too.
    [[nodiscard]] std::string textOrEmpty() const;
    /// A text of more than spaces.
    [[nodiscard]] std::string text() const;
    /// One of the texts allowed; gives its place among them.
    [[nodiscard]] std::size_t oneOf(const std::vector<std::string>& allowed) const;
    /// Lower-case ASCII letters, digits and hyphens, a letter or digit first, at most 64 of them.
    [[nodiscard]] std::string id() const;
    /// A text in both languages: `nb` and `en`.
    [[nodiscard]] BilingualText bilingual() const;
    [[nodiscard]] Quarter quarter() const;
    [[nodiscard]] Date date() const;
    [[nodiscard]] int integer(int lowest, int highest) const;
    /// A number of at most three decimals within the bounds.
    [[nodiscard]] Quantity quantity(Quantity lowest = kLowest, Quantity highest = kHighest) const;
    /// A part of a whole: 0–1, as precise as it is written.
    [[nodiscard]] double share() const;

    /// A fault of this value; the path comes before the facts.
    template <typename... Facts>
    void refuse(ErrorCode code, Facts&&... facts) const {
        m_faults->add(m_path, {code, {ErrorFact(m_path), ErrorFact(std::forward<Facts>(facts))...}});
    }

    static constexpr Quantity kHighest = Quantity::ofThousandths(Quantity::kLargestThousandths);
    static constexpr Quantity kLowest = Quantity::ofThousandths(-Quantity::kLargestThousandths);

private:
    /// True if it holds; otherwise that is a fault.
    bool expect(bool holds, const char* typeWanted) const;
    [[nodiscard]] std::optional<double> number() const;

    const nlohmann::json* m_value;
    std::string m_path;
    DefinitionFaults* m_faults;
};

} // namespace maalbilde
