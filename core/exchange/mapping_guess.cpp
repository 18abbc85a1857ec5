#include "core/exchange/exchange_fault.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/mapping_answer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace maalbilde {

namespace {

std::optional<std::size_t> positionOf(const Dimension& dimension, std::string_view code) {
    const auto found = std::ranges::find(dimension.categories, code, &Category::code);
    if (found == dimension.categories.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - dimension.categories.begin());
}

/// Makes a mapping of what has been said, and of what the table says of itself where nobody has.
class Guess {
public:
    Guess(const StatTable& table, const Programme& programme) : m_table(table), m_programme(programme) {
        m_mapping.dimensions.resize(table.dimensions.size());
        m_answered.resize(table.dimensions.size());
    }

    ImportMapping from(const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            m_answers.push_back(readMappingAnswer(text));
        std::erase_if(m_answers, [&](const MappingAnswer& answer) { return answersDimension(answer); });
        guessDimension(DimensionUse::place, DimensionRole::place);
        guessDimension(DimensionUse::time, DimensionRole::time);
        guessDimension(DimensionUse::indicator, DimensionRole::contents);
        guessKind();
        takeSeries();
        return std::move(m_mapping);
    }

private:
    void use(std::size_t dimension, DimensionUse as, std::size_t category = 0) {
        m_mapping.dimensions[dimension] = {as, category};
        m_answered[dimension] = true;
    }

    /// Takes an answer that speaks of a dimension as a whole.
    bool answersDimension(const MappingAnswer& answer) {
        for (std::size_t i = 0; i < m_table.dimensions.size(); ++i) {
            const Dimension& dimension = m_table.dimensions[i];
            if (dimension.id != answer.what && dimension.label != answer.what)
                continue;
            if (const auto code = positionOf(dimension, answer.means))
                use(i, DimensionUse::only, *code);
            else if (const auto as = dimensionUseCalled(answer.means))
                use(i, *as);
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

    void takeSeries() {
        m_mapping.series = guessSeries(m_table, m_mapping, m_programme);
        if (!m_answers.empty())
            takeSeriesAnswers(seriesOf(m_table, m_mapping));
    }

    /// Answers name all that is wanted; the rest is passed over.
    void takeSeriesAnswers(const std::vector<Category>& categories) {
        for (SeriesMapping& series : m_mapping.series)
            series.indicator.clear();
        for (const MappingAnswer& answer : m_answers) {
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

    const StatTable& m_table;
    const Programme& m_programme;
    ImportMapping m_mapping;
    std::vector<bool> m_answered;
    std::vector<MappingAnswer> m_answers;
};

/// Of two stocks for one indicator the one at the end is meant.
void dropStartsWithEnds(std::vector<SeriesMapping>& all) {
    std::set<std::string> ended;
    for (const SeriesMapping& series : all)
        if (series.traits.kind == SeriesKind::stockAtEnd)
            ended.insert(series.indicator);
    for (SeriesMapping& series : all)
        if (series.traits.kind == SeriesKind::stockAtStart && ended.contains(series.indicator))
            series.indicator.clear();
}

} // namespace

std::vector<SeriesMapping> guessSeries(const StatTable& table, const ImportMapping& mapping,
                                       const Programme& programme) {
    const bool coded = mapping.dimensionOf(DimensionUse::indicator).has_value();
    std::vector<SeriesMapping> all;
    for (const Category& category : seriesOf(table, mapping)) {
        const Indicator* meant = indicatorMeant(programme, coded ? category.code : table.title);
        if (meant == nullptr && coded)
            meant = indicatorMeant(programme, category.label);
        all.push_back({.indicator = meant == nullptr ? std::string() : meant->id,
                       .traits = traitsOf(table.tableId, category.code, category.label),
                       .answer = {}});
    }
    dropStartsWithEnds(all);
    return all;
}

Result<ImportMapping> proposeMapping(const StatTable& table, const Programme& programme,
                                     const std::vector<std::string>& answers) {
    return attemptReading([&] { return Guess(table, programme).from(answers); });
}

Result<ImportMapping> guessMapping(const StatTable& table, const Programme& programme,
                                   const std::vector<std::string>& answers) {
    auto mapping = proposeMapping(table, programme, answers);
    if (mapping)
        if (auto open = openQuestion(table, *mapping))
            return tl::unexpected(std::move(*open));
    return mapping;
}

} // namespace maalbilde
