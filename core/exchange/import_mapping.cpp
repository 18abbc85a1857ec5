#include "core/exchange/import_mapping.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/period.h"
#include "core/values/text_scan.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace maalbilde {

namespace {

/// An answer taken apart: `Folketallet1=population@start`.
struct Answer {
    std::string what;
    std::string means;
    std::optional<SeriesKind> kind;
    bool residence = false;
};

Answer readAnswer(const std::string& text) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throwFault(ErrorCode::importMapUnreadable, text);
    Answer answer{.what = std::string(trimmed(std::string_view(text).substr(0, equals))),
                  .means = text.substr(equals + 1)};
    for (auto at = answer.means.rfind('@'); at != std::string::npos; at = answer.means.rfind('@')) {
        const std::string word = answer.means.substr(at + 1);
        const auto kind = seriesKindCalled(word);
        if (!kind && word != "residence")
            throwFault(ErrorCode::importMapUnreadable, text);
        answer.residence |= !kind;
        answer.kind = kind ? kind : answer.kind;
        answer.means.resize(at);
    }
    answer.means = std::string(trimmed(answer.means));
    return answer;
}

/// A list of codes as an error shows it: the first ones.
template <typename Range, typename Projection>
std::string listOf(const Range& range, Projection projection) {
    constexpr std::size_t kMost = 8;
    std::string list;
    std::size_t count = 0;
    for (const auto& item : range) {
        if (count++ == kMost)
            return list + ", …";
        list += (list.empty() ? "" : ", ") + excerptOf(item.*projection);
    }
    return list;
}

std::optional<std::size_t> positionOf(const Dimension& dimension, std::string_view code) {
    const auto found = std::ranges::find(dimension.categories, code, &Category::code);
    if (found == dimension.categories.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - dimension.categories.begin());
}

/// True if every category of `of` comes with one category of `dimension` only: the name beside a number.
bool follows(const StatTable& table, std::size_t dimension, std::size_t of) {
    std::map<std::size_t, std::size_t> seen;
    if (!table.cells || table.listed.empty())
        return false;
    for (CellWalk walk(table); !walk.atEnd(); walk.advance()) {
        const auto [pair, isNew] = seen.emplace(walk.category(of), walk.category(dimension));
        if (pair->second != walk.category(dimension))
            return false;
    }
    return true;
}

class Guess {
public:
    Guess(const StatTable& table, const Programme& programme) : m_table(table), m_programme(programme) {
        m_mapping.dimensions.resize(table.dimensions.size());
        m_answered.resize(table.dimensions.size());
    }

    ImportMapping from(const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            m_answers.push_back(readAnswer(text));
        std::erase_if(m_answers, [&](const Answer& answer) { return answersDimension(answer); });
        guessDimension(DimensionUse::place, DimensionRole::place);
        guessDimension(DimensionUse::time, DimensionRole::time);
        guessDimension(DimensionUse::indicator, DimensionRole::contents);
        guessKind();
        expectPlaceAndTime();
        guessSeries();
        passOverTheRest();
        return std::move(m_mapping);
    }

private:
    void use(std::size_t dimension, DimensionUse as, std::size_t category = 0) {
        m_mapping.dimensions[dimension] = {as, category};
        m_answered[dimension] = true;
    }

    /// Takes an answer that speaks of a dimension as a whole.
    bool answersDimension(const Answer& answer) {
        static const std::map<std::string_view, DimensionUse> kUses{{"place", DimensionUse::place},
                                                                    {"quarter", DimensionUse::time},
                                                                    {"indicator", DimensionUse::indicator},
                                                                    {"kind", DimensionUse::kind},
                                                                    {"sum", DimensionUse::sum}};
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            const Dimension& dimension = m_table.dimensions[i];
            if (dimension.id != answer.what && dimension.label != answer.what)
                continue;
            if (const auto code = positionOf(dimension, answer.means))
                use(i, DimensionUse::only, *code);
            else if (const auto found = kUses.find(answer.means); found != kUses.end())
                use(i, found->second);
            else
                throwFault(ErrorCode::importMapUnknown, excerptOf(answer.means));
            return true;
        }
        return false;
    }

    void guessDimension(DimensionUse as, DimensionRole role) {
        if (m_mapping.dimensionOf(as))
            return;
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i)
            if (!m_answered[i] && m_table.dimensions[i].role == role)
                return use(i, as);
    }

    /// A dimension whose every category says what kind of figure it is, `hittil i år` among them.
    void guessKind() {
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            const auto& categories = m_table.dimensions[i].categories;
            const bool tells =
                categories.size() > 1 && std::ranges::all_of(categories, [](const Category& category) {
                    return traitsOf({}, category.code, category.label).kind.has_value();
                });
            if (!m_answered[i] && tells)
                return use(i, DimensionUse::kind);
        }
    }

    void expectPlaceAndTime() const {
        for (const auto& [as, code] : {std::pair{DimensionUse::place, ErrorCode::importNoPlace},
                                       {DimensionUse::time, ErrorCode::importNoTime}})
            if (!m_mapping.dimensionOf(as))
                throwFault(code, listOf(m_table.dimensions, &Dimension::id));
    }

    void guessSeries() {
        const auto dimension = m_mapping.dimensionOf(DimensionUse::indicator);
        const std::vector<Category> single{{.code = "value", .label = m_table.title, .unit = {}}};
        const auto& categories = dimension ? m_table.dimensions[*dimension].categories : single;
        for (const Category& category : categories)
            m_mapping.series.push_back({.indicator = {},
                                        .traits = traitsOf(m_table.tableId, category.code, category.label),
                                        .answer = {}});
        if (!m_answers.empty())
            takeSeriesAnswers(categories);
        else
            nameSeries(categories, dimension.has_value());
        if (std::ranges::all_of(m_mapping.series,
                                [](const auto& series) { return series.indicator.empty(); }))
            throwFault(ErrorCode::importNoIndicator, listOf(categories, &Category::code));
    }

    /// Answers name all that is wanted; the rest is passed over.
    void takeSeriesAnswers(const std::vector<Category>& categories) {
        for (const Answer& answer : m_answers) {
            const auto indicator = m_programme.findIndicator(answer.means);
            if (!indicator)
                throw ExchangeFault(indicator.error());
            bool found = false;
            for (std::size_t i = 0; i < categories.size(); ++i)
                if (answer.what == categories[i].code || answer.what == categories[i].label ||
                    answer.what == "value") {
                    SeriesMapping& series = m_mapping.series[i];
                    series.indicator = (*indicator)->id;
                    series.answer = answer.kind;
                    series.residenceAccepted = answer.residence;
                    found = true;
                    if (series.traits.certain && answer.kind && answer.kind != series.traits.kind)
                        throwFault(ErrorCode::importKindContradicts, excerptOf(categories[i].code));
                }
            if (!found)
                throwFault(ErrorCode::importMapUnknown, excerptOf(answer.what));
        }
    }

    void nameSeries(const std::vector<Category>& categories, bool coded) {
        for (std::size_t i = 0; i < categories.size(); ++i) {
            const Indicator* meant = indicatorMeant(m_programme, coded ? categories[i].code : m_table.title);
            if (meant == nullptr && coded)
                meant = indicatorMeant(m_programme, categories[i].label);
            if (meant != nullptr)
                m_mapping.series[i].indicator = meant->id;
        }
        dropStartsWithEnds();
    }

    /// Of two stocks for one indicator the one at the end is meant.
    void dropStartsWithEnds() {
        std::set<std::string> ended;
        for (const SeriesMapping& series : m_mapping.series)
            if (series.traits.kind == SeriesKind::stockAtEnd)
                ended.insert(series.indicator);
        for (SeriesMapping& series : m_mapping.series)
            if (series.traits.kind == SeriesKind::stockAtStart && ended.contains(series.indicator))
                series.indicator.clear();
    }

    void passOverTheRest() {
        const std::size_t place = *m_mapping.dimensionOf(DimensionUse::place);
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            const Dimension& dimension = m_table.dimensions[i];
            if (m_answered[i] || dimension.categories.size() <= 1 || follows(m_table, i, place))
                continue;
            throwFault(ErrorCode::importDimensionOpen, excerptOf(dimension.id),
                       listOf(dimension.categories, &Category::code));
        }
    }

    const StatTable& m_table;
    const Programme& m_programme;
    ImportMapping m_mapping;
    std::vector<bool> m_answered;
    std::vector<Answer> m_answers;
};

} // namespace

std::optional<std::size_t> ImportMapping::dimensionOf(DimensionUse use) const {
    const auto found = std::ranges::find(dimensions, use, &DimensionMapping::use);
    if (found == dimensions.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - dimensions.begin());
}

Result<ImportMapping> guessMapping(const StatTable& table, const Programme& programme,
                                   const std::vector<std::string>& answers) {
    return attemptReading([&] { return Guess(table, programme).from(answers); });
}

} // namespace maalbilde
