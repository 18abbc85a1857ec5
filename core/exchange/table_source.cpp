#include "core/exchange/table_source.h"

#include "core/values/calendar.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <array>
#include <optional>

namespace maalbilde {

namespace {

constexpr std::string_view kCodeList = ", kodeliste ";
constexpr std::string_view kUpdated = "oppdatert ";
constexpr std::string_view kFetched = "hentet ";

/// `2018-02-28` of `2018-02-28T07:00:00Z`; the text itself if it is no date.
std::string dateOf(std::string_view updated) {
    constexpr std::size_t kDate = 10;
    return std::string(parseDate(updated.substr(0, kDate)) ? updated.substr(0, kDate) : updated);
}

std::string agencyOf(const StatTable& table) {
    constexpr std::array<std::string_view, 4> kNames{"Statistisk sentralbyrå", "Statistics Norway",
                                                     "Statistisk sentralbyra", "SSB"};
    const bool norwegian = std::ranges::find(kNames, trimmed(table.source)) != kNames.end();
    return norwegian ? "SSB" : std::string(trimmed(table.source));
}

/// The list by which the places were added up: the one that was asked for. A reply does not name it, but the
/// codes of the list of municipalities over all periods are known by their form.
std::string codeListOf(const StatTable& table) {
    if (!table.codeList.empty())
        return std::string(kCodeList) + table.codeList;
    const Dimension* places = table.dimension(DimensionRole::place);
    const bool summed = places != nullptr && !places->categories.empty() &&
                        std::ranges::all_of(places->categories, [](const Category& category) {
                            return category.code.starts_with("K-");
                        });
    return summed ? std::string(kCodeList) + "KommSummer" : "";
}

/// `2018-03-01T09:00Z`: to the minute.
std::string minuteOf(Timestamp moment) {
    constexpr std::size_t kToTheMinute = 16;
    return moment.toString().substr(0, kToTheMinute) + "Z";
}

/// ` (oppdatert 2018-02-28, hentet 2018-03-01T09:00Z)`: what differs from one edition of a table to the next.
std::string editionOf(const StatTable& table) {
    std::string edition;
    if (!table.updated.empty())
        edition = std::string(kUpdated) + dateOf(table.updated);
    if (table.fetched)
        edition += (edition.empty() ? "" : ", ") + std::string(kFetched) + minuteOf(*table.fetched);
    return edition.empty() ? "" : " (" + edition + ")";
}

/// Where the edition begins in a source; nothing if it has none.
std::optional<std::size_t> editionIn(std::string_view source) {
    for (const std::string_view word : {kUpdated, kFetched})
        if (const auto at = source.find(" (" + std::string(word)); at != std::string_view::npos)
            return at;
    return std::nullopt;
}

/// The source without edition and code list: the same for all that comes from a table.
std::string_view seriesOf(std::string_view source) {
    source = source.substr(0, editionIn(source).value_or(source.size()));
    return source.substr(0, source.find(kCodeList));
}

} // namespace

std::string sourceOf(const StatTable& table, const std::string& given) {
    std::string source = given.empty() ? agencyOf(table) : given;
    if (given.empty() && !table.tableId.empty())
        source += std::string(source.empty() ? "SSB" : "") + ", tabell " + table.tableId + codeListOf(table);
    return source.empty() ? source : source + editionOf(table);
}

std::string revisionOf(const StatTable& table) {
    return agencyOf(table) + " oppdatert " + dateOf(table.updated);
}

std::string tableCredited(std::string_view source) {
    TextScan scan(trimmed(source));
    constexpr int kDigits = 5;
    if (scan.take("SSB")) {
        scan.take(",");
        scan.skipSpaces();
        const bool named = scan.take("tabell ") || scan.take("table ");
        const std::string_view number = scan.rest().substr(0, kDigits);
        if (named && scan.takeNumber(kDigits, kDigits))
            return "SSB, tabell " + std::string(number);
    }
    return editionIn(source) ? std::string(seriesOf(source)) : std::string();
}

bool isSameSeries(std::string_view before, std::string_view now) {
    return editionIn(before) && seriesOf(before) == seriesOf(now);
}

} // namespace maalbilde
