#include "core/exchange/official_series.h"

#include "core/values/text_scan.h"

#include <algorithm>
#include <array>
#include <string>

namespace maalbilde {

namespace {

constexpr std::string_view kQuarterly = "01222";
constexpr std::string_view kYearToDate = "01223";
constexpr std::string_view kEmployed = "07984";

struct KnownSeries {
    std::string_view table; ///< empty: in every table
    std::string_view code;
    SeriesKind kind;
};

constexpr std::array kKnownSeries{KnownSeries{"", "Folketallet1", SeriesKind::stockAtStart},
                                  KnownSeries{"", "Folketallet11", SeriesKind::stockAtEnd},
                                  KnownSeries{"", "Nettoflytting9", SeriesKind::yearToDate},
                                  KnownSeries{"06913", "Folkemengde", SeriesKind::stockAtStart},
                                  KnownSeries{"07459", "Personer1", SeriesKind::stockAtStart},
                                  KnownSeries{kEmployed, "SysselsatteArb", SeriesKind::stockAtEnd},
                                  KnownSeries{kEmployed, "Sysselsatte", SeriesKind::stockAtEnd}};

/// Tables of stocks on 1 January, whatever they call what they count.
constexpr std::array<std::string_view, 2> kStartOfYearTables{"07459", "07091"};

struct TellingWords {
    std::string_view words;
    SeriesKind kind;
};

constexpr std::array kTellingWords{TellingWords{"hittil i år", SeriesKind::yearToDate},
                                   TellingWords{"så langt i år", SeriesKind::yearToDate},
                                   TellingWords{"year to date", SeriesKind::yearToDate},
                                   TellingWords{"ved inngangen", SeriesKind::stockAtStart},
                                   TellingWords{"at the beginning", SeriesKind::stockAtStart},
                                   TellingWords{"at the start", SeriesKind::stockAtStart},
                                   TellingWords{"1. januar", SeriesKind::stockAtStart},
                                   TellingWords{"1 january", SeriesKind::stockAtStart},
                                   TellingWords{"1.1.", SeriesKind::stockAtStart},
                                   TellingWords{"utgangen", SeriesKind::stockAtEnd},
                                   TellingWords{"at the end", SeriesKind::stockAtEnd},
                                   TellingWords{"kvartalet", SeriesKind::change},
                                   TellingWords{"i løpet av", SeriesKind::change},
                                   TellingWords{"året", SeriesKind::change}};

std::optional<SeriesKind> kindByWords(std::string_view text) {
    const std::string words = lowered(text);
    for (const auto& [telling, kind] : kTellingWords)
        if (words.find(telling) != std::string::npos)
            return kind;
    return std::nullopt;
}

std::optional<SeriesKind> knownKind(std::string_view tableId, std::string_view code) {
    for (const KnownSeries& series : kKnownSeries)
        if (series.code == code && (series.table.empty() || series.table == tableId))
            return series.kind;
    if (tableId == kYearToDate)
        return SeriesKind::yearToDate;
    if (tableId == kQuarterly)
        return SeriesKind::change;
    if (std::ranges::find(kStartOfYearTables, tableId) != kStartOfYearTables.end())
        return SeriesKind::stockAtStart;
    return std::nullopt;
}

bool saysResidence(std::string_view text) {
    const std::string words = lowered(text);
    return words.find("bosted") != std::string::npos || words.find("residence") != std::string::npos;
}

} // namespace

SeriesTraits traitsOf(std::string_view tableId, std::string_view code, std::string_view label) {
    SeriesTraits traits;
    traits.byResidence =
        (tableId == kEmployed && code == "Sysselsatte") || saysResidence(code) || saysResidence(label);
    if (const auto known = knownKind(tableId, code)) {
        traits.kind = known;
        traits.certain = true;
        return traits;
    }
    const auto byLabel = kindByWords(label);
    traits.kind = byLabel ? byLabel : kindByWords(code);
    traits.certain = traits.kind == SeriesKind::yearToDate;
    return traits;
}

} // namespace maalbilde
