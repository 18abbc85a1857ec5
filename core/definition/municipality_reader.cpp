#include "core/definition/municipality_reader.h"

#include "core/definition/things_with_ids.h"
#include "core/programme/programme.h"

#include <algorithm>

namespace maalbilde {

namespace {

std::string readMunicipalityNumberText(const DocumentNode& node) {
    const std::string text = node.textOrEmpty();
    const bool fourDigits =
        text.size() == 4 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!fourDigits)
        node.refuse(ErrorCode::definitionBadMunicipalityNumber, text);
    return text;
}

MunicipalityNumber readMunicipalityNumber(const DocumentNode& node) {
    node.expectFields({"number", "from", "until"});
    MunicipalityNumber number{
        .number = readMunicipalityNumberText(node.field("number")), .from = {}, .until = {}};
    if (const auto from = node.optionalField("from"))
        number.from = from->quarter();
    if (const auto until = node.optionalField("until"))
        number.until = until->quarter();
    if (number.from && number.until && *number.until < *number.from)
        node.refuse(ErrorCode::definitionPeriodReversed);
    return number;
}

std::vector<MunicipalityNumber> readMunicipalityNumbers(const DocumentNode& node) {
    std::vector<MunicipalityNumber> numbers;
    for (const DocumentNode& item : node.items()) {
        const MunicipalityNumber number = readMunicipalityNumber(item);
        if (!item.isSound())
            continue;
        if (std::ranges::any_of(numbers, [&](const auto& other) { return overlap(number, other); }))
            item.refuse(ErrorCode::definitionNumbersOverlap, number.number);
        numbers.push_back(number);
    }
    return numbers;
}

Municipality readMunicipality(const DocumentNode& node) {
    node.expectFields({"id", "name", "numbers"});
    Municipality municipality{.id = node.field("id").id(),
                              .name = node.field("name").text(),
                              .numbers = readMunicipalityNumbers(node.field("numbers"))};
    if (municipality.id == kRegionId)
        node.field("id").refuse(ErrorCode::definitionBadId, municipality.id);
    return municipality;
}

bool bearsAtTheSameTime(const Municipality& municipality, const MunicipalityNumber& number) {
    return std::ranges::any_of(municipality.numbers, [&](const auto& other) {
        return other.number == number.number && overlap(other, number);
    });
}

/// A number leads to one municipality in every quarter.
void refuseSharedNumbers(const DocumentNode& node, const std::vector<Municipality>& municipalities) {
    const auto nodes = node.items();
    for (std::size_t later = 1; later < municipalities.size(); ++later)
        for (const MunicipalityNumber& number : municipalities[later].numbers)
            for (std::size_t earlier = 0; earlier < later; ++earlier)
                if (bearsAtTheSameTime(municipalities[earlier], number))
                    nodes[later].field("numbers").refuse(ErrorCode::definitionNumbersOverlap, number.number);
}

} // namespace

std::vector<Municipality> readMunicipalities(const DocumentNode& node) {
    auto municipalities = readAllWithIds<Municipality>(node.someItems(), readMunicipality);
    refuseSharedNumbers(node, municipalities);
    return municipalities;
}

} // namespace maalbilde
