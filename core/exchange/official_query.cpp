#include "core/exchange/official_query.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/municipality_code.h"
#include "core/exchange/period.h"
#include "core/exchange/place_rows.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace maalbilde {

namespace {

constexpr int kRenumbered = 2020; // the list that adds up knows the numbers from then on

/// The municipality's number of today, if it is one that the list knows.
const MunicipalityNumber* numberOfToday(const Municipality& municipality) {
    for (const MunicipalityNumber& number : municipality.numbers)
        if (!number.until && number.from && *number.from >= Quarter(kRenumbered, 1))
            return &number;
    return nullptr;
}

bool isNamed(const Dimension& dimension, const std::vector<std::string>& answers) {
    return std::ranges::any_of(answers, [&](const std::string& answer) {
        const std::string_view what = std::string_view(answer).substr(0, answer.rfind('='));
        return what == dimension.id || what == dimension.label;
    });
}

std::string listOf(const std::vector<Category>& categories) {
    std::string list;
    for (const Category& category : categories)
        list += (list.empty() ? "" : ", ") + category.code;
    return excerptOf(list);
}

bool overlaps(const Period& period, const QuarterRange& range) {
    constexpr int kMonths = 3;
    constexpr int kLast = 4;
    switch (period.frequency) {
    case Frequency::year:
        return Quarter(period.year, 1) <= range.last() && range.first() <= Quarter(period.year, kLast);
    case Frequency::quarter: return range.contains(Quarter(period.year, period.number));
    case Frequency::month: return range.contains(Quarter(period.year, (period.number - 1) / kMonths + 1));
    }
    return false;
}

/// Builds a query dimension by dimension. Throws ExchangeFault.
class QueryBuilder {
public:
    QueryBuilder(const OfficialTable& table, const Programme& programme, const OfficialWish& wish)
        : m_table(table), m_programme(programme), m_wish(wish) {}

    OfficialQuery build() {
        const QuarterRange asked = periodAsked();
        const ImportMapping mapping = mappingOf(contentsAllowed());
        const auto contents = contentsOf(mapping);
        OfficialQuery query{.tableId = m_table.id, .codeList = codeList(), .selections = {}};
        for (const OfficialDimension& official : m_table.dimensions)
            if (const auto codes = codesOf(official, contents, asked, mapping))
                query.selections.push_back({official.dimension.id, *codes, official.dimension.role});
        expectFew(query);
        return query;
    }

private:
    [[nodiscard]] QuarterRange periodAsked() const {
        const QuarterRange& whole = m_programme.period;
        const Quarter first = std::max(m_wish.from.value_or(whole.first()), whole.first());
        const Quarter last = std::min(m_wish.to.value_or(whole.last()), whole.last());
        if (last < first)
            throwFault(ErrorCode::fetchNoPeriod, m_table.id, m_wish.from.value_or(whole.first()),
                       m_wish.to.value_or(whole.last()));
        return {first, last};
    }

    /// The contents that a person allows, all of them if nobody has said anything.
    [[nodiscard]] std::vector<Category> contentsAllowed() const {
        const OfficialDimension* official = m_table.dimension(DimensionRole::contents);
        if (official == nullptr)
            return {};
        const auto& all = official->dimension.categories;
        for (const std::string& code : m_wish.contents)
            if (std::ranges::find(all, code, &Category::code) == all.end())
                throwFault(ErrorCode::fetchContentsUnknown, excerptOf(code), listOf(all));
        if (m_wish.contents.empty())
            return all;
        std::vector<Category> allowed = all;
        std::erase_if(allowed, [&](const Category& category) {
            return std::ranges::find(m_wish.contents, category.code) == m_wish.contents.end();
        });
        return allowed;
    }

    [[nodiscard]] bool isLeftOut(const OfficialDimension& official) const {
        return official.mayBeLeftOut && official.dimension.role == DimensionRole::other &&
               !isNamed(official.dimension, m_wish.map);
    }

    /// What the figures will be to the programme: known before they are asked for.
    [[nodiscard]] ImportMapping mappingOf(const std::vector<Category>& contents) const {
        StatTable reply{
            .title = m_table.title, .tableId = m_table.id, .dimensions = {}, .cells = std::nullopt};
        for (const OfficialDimension& official : m_table.dimensions) {
            if (isLeftOut(official))
                continue;
            reply.dimensions.push_back(official.dimension);
            if (official.dimension.role == DimensionRole::contents)
                reply.dimensions.back().categories = contents;
        }
        auto mapping = guessMapping(reply, m_programme, m_wish.map);
        if (!mapping)
            throw ExchangeFault(mapping.error());
        return std::move(*mapping);
    }

    [[nodiscard]] std::vector<std::string> contentsOf(const ImportMapping& mapping) const {
        const std::vector<Category> allowed = contentsAllowed();
        std::vector<std::string> codes;
        for (std::size_t i = 0; i < allowed.size() && allowed.size() == mapping.series.size(); ++i) {
            if (!mapping.series[i].indicator.empty())
                codes.push_back(allowed[i].code);
            else if (!m_wish.contents.empty())
                throwFault(ErrorCode::importNoIndicator, excerptOf(allowed[i].code));
        }
        return codes;
    }

    [[nodiscard]] std::string codeList() const {
        const OfficialDimension* places = m_table.dimension(DimensionRole::place);
        const bool offered =
            places != nullptr &&
            std::ranges::find(places->codeLists, kSummedMunicipalities) != places->codeLists.end();
        const bool known = std::ranges::all_of(m_programme.municipalities, [](const Municipality& place) {
            return numberOfToday(place) != nullptr;
        });
        return offered && known ? std::string(kSummedMunicipalities) : std::string();
    }

    /// The codes asked for of a dimension; none for all of them, nothing if it is left out.
    [[nodiscard]] std::optional<std::vector<std::string>> codesOf(const OfficialDimension& official,
                                                                  const std::vector<std::string>& contents,
                                                                  const QuarterRange& asked,
                                                                  const ImportMapping& mapping) const {
        switch (official.dimension.role) {
        case DimensionRole::place: return placesIn(official.dimension, asked);
        case DimensionRole::time: return periodsIn(official.dimension, widened(asked, mapping));
        case DimensionRole::contents: return contents;
        case DimensionRole::other: break;
        }
        if (isLeftOut(official))
            return std::nullopt;
        return std::vector<std::string>{};
    }

    [[nodiscard]] std::vector<std::string> placesIn(const Dimension& dimension,
                                                    const QuarterRange& asked) const {
        std::vector<std::string> codes;
        if (!codeList().empty()) {
            for (const Municipality& municipality : m_programme.municipalities)
                codes.push_back("K-" + numberOfToday(municipality)->number);
            return codes;
        }
        const PlaceRows rows = placeRowsOf(dimension, m_programme, false);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i] && (!rows[i]->number || overlap(*rows[i]->number, {{}, asked.first(), asked.last()})))
                codes.push_back(dimension.categories[i].code);
        if (codes.empty())
            throwFault(ErrorCode::fetchNoMunicipality, m_table.id);
        return codes;
    }

    /// A year to date is reckoned from the first quarter on, and a stock at the start is the end of the
    /// quarter before.
    [[nodiscard]] static QuarterRange widened(const QuarterRange& asked, const ImportMapping& mapping) {
        const auto has = [&](SeriesKind kind) {
            return std::ranges::any_of(mapping.series, [&](const SeriesMapping& series) {
                return !series.indicator.empty() &&
                       (series.answer ? series.answer : series.traits.kind) == kind;
            });
        };
        const Quarter first = has(SeriesKind::yearToDate) ? Quarter(asked.first().year(), 1) : asked.first();
        return {first, has(SeriesKind::stockAtStart) ? asked.last() + 1 : asked.last()};
    }

    [[nodiscard]] std::vector<std::string> periodsIn(const Dimension& dimension,
                                                     const QuarterRange& asked) const {
        std::vector<std::string> codes;
        for (const Category& category : dimension.categories)
            if (const auto period = readPeriod(category.code); period && overlaps(*period, asked))
                codes.push_back(category.code);
        if (codes.empty())
            throwFault(ErrorCode::fetchNoPeriod, m_table.id, asked.first(), asked.last());
        return codes;
    }

    /// Refused here and not by the bank: nothing is sent that cannot be answered.
    void expectFew(const OfficialQuery& query) const {
        std::int64_t cells = 1;
        for (const OfficialSelection& selection : query.selections) {
            std::size_t count = selection.codes.size();
            for (const OfficialDimension& official : m_table.dimensions)
                if (count == 0 && official.dimension.id == selection.dimension)
                    count = official.dimension.categories.size();
            const auto most = kMostOfficialCells * kMostOfficialCells / std::max<std::int64_t>(cells, 1);
            cells = static_cast<std::int64_t>(count) > most ? most * cells
                                                            : cells * static_cast<std::int64_t>(count);
        }
        if (cells > kMostOfficialCells)
            throwFault(ErrorCode::fetchTooManyCells, cells, kMostOfficialCells);
    }

    const OfficialTable& m_table;
    const Programme& m_programme;
    const OfficialWish& m_wish;
};

} // namespace

Result<OfficialQuery> officialQuery(const OfficialTable& table, const Programme& programme,
                                    const OfficialWish& wish) {
    return attemptReading([&] { return QueryBuilder(table, programme, wish).build(); });
}

} // namespace maalbilde
