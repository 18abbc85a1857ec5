#include "ui/snapshot/import_choices.h"

#include "ui/text/import_page_words.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

class ImportChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(ImportChoiceWords)
};

constexpr std::size_t kMostCategories =
    300; ///< that one can be chosen among: all ages, not all municipalities

QString textOf(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

/// `0427 Elverum`; the code alone where it has no other name.
QString nameOf(const std::string& code, const std::string& label) {
    if (label.empty() || label == code)
        return textOf(code);
    return textOf(code) + QLatin1Char(' ') + textOf(label);
}

/// `Region`, or `Tid (kvartal)` where its label says more; what it holds where that is one thing only.
QString nameOf(const Dimension& dimension) {
    QString name = textOf(dimension.id);
    if (!dimension.label.empty() && textOf(dimension.label).compare(name, Qt::CaseInsensitive) != 0)
        name += QStringLiteral(" (%1)").arg(textOf(dimension.label));
    return name;
}

void offer(DimensionChoice& choice, const QString& option, DimensionMapping means,
           const DimensionMapping& chosen) {
    if (means == chosen)
        choice.chosen = static_cast<int>(choice.means.size());
    choice.options << option;
    choice.means.push_back(means);
}

DimensionChoice choiceOf(const Dimension& dimension, const DimensionMapping& chosen) {
    DimensionChoice choice{.name = nameOf(dimension), .options = {}, .means = {}};
    for (const DimensionUse use : {DimensionUse::passed, DimensionUse::place, DimensionUse::time,
                                   DimensionUse::indicator, DimensionUse::kind, DimensionUse::sum})
        offer(choice, dimensionUseWord(use), {.use = use}, chosen);
    if (dimension.categories.size() > kMostCategories && chosen.use != DimensionUse::only)
        return choice;
    for (std::size_t i = 0; i < dimension.categories.size(); ++i)
        offer(choice,
              ImportChoiceWords::tr("only %1").arg(
                  nameOf(dimension.categories[i].code, dimension.categories[i].label)),
              {.use = DimensionUse::only, .category = i}, chosen);
    return choice;
}

void offerIndicators(SeriesChoice& choice, const Programme& programme, const std::string& chosen,
                     Language language) {
    choice.indicators << ImportChoiceWords::tr("not imported");
    choice.ids.emplace_back();
    for (const Indicator& indicator : programme.indicators) {
        if (indicator.id == chosen)
            choice.indicator = static_cast<int>(choice.ids.size());
        choice.indicators << textIn(indicator.name, language);
        choice.ids.push_back(indicator.id);
    }
}

/// What the table says itself is not open to an answer, except that a number at the start may be accepted.
std::vector<std::optional<SeriesKind>> kindsOpen(const SeriesMapping& series) {
    if (!series.traits.certain)
        return {std::nullopt, SeriesKind::change, SeriesKind::yearToDate, SeriesKind::stockAtEnd,
                SeriesKind::stockAtStart};
    if (series.traits.kind == SeriesKind::stockAtStart)
        return {std::nullopt, SeriesKind::stockAtStart};
    return {series.traits.kind};
}

/// Where nobody has said, what the table says; and the start is said to be what it is, not yet accepted.
QString kindWord(const SeriesMapping& series, std::optional<SeriesKind> kind) {
    if (kind || !series.traits.kind)
        return seriesKindWord(kind);
    if (series.traits.kind == SeriesKind::stockAtStart)
        return ImportChoiceWords::tr("number at the start");
    return seriesKindWord(series.traits.kind);
}

void offerKinds(SeriesChoice& choice, const SeriesMapping& series) {
    choice.means = kindsOpen(series);
    if (!series.traits.certain && series.traits.kind && series.traits.kind != SeriesKind::stockAtStart)
        std::erase(choice.means, series.traits.kind); // said by the table: the first one says it already
    for (std::size_t i = 0; i < choice.means.size(); ++i) {
        choice.kinds << kindWord(series, choice.means[i]);
        if (choice.means[i] == series.answer)
            choice.kind = static_cast<int>(i);
    }
}

SeriesChoice choiceOf(const SeriesMapping& series, const Category& category, const Programme& programme,
                      Language language) {
    SeriesChoice choice{.name = nameOf(category.code, category.label), .indicators = {}, .ids = {}};
    offerIndicators(choice, programme, series.indicator, language);
    offerKinds(choice, series);
    choice.asksResidence = series.traits.byResidence && !series.indicator.empty();
    choice.residenceAccepted = series.residenceAccepted;
    return choice;
}

} // namespace

std::vector<DimensionChoice> dimensionChoices(const StatTable& table, const ImportMapping& mapping) {
    std::vector<DimensionChoice> choices;
    for (std::size_t i = 0; i < table.dimensions.size(); ++i)
        choices.push_back(choiceOf(table.dimensions[i], mapping.dimensions[i]));
    return choices;
}

std::vector<SeriesChoice> seriesChoices(const StatTable& table, const ImportMapping& mapping,
                                        const Programme& programme, Language language) {
    const std::vector<Category> categories = seriesOf(table, mapping);
    std::vector<std::size_t> order(mapping.series.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    if (order.size() > kMostSeries) {
        std::ranges::stable_partition(order,
                                      [&](std::size_t i) { return !mapping.series[i].indicator.empty(); });
        order.resize(kMostSeries);
    }
    std::vector<SeriesChoice> choices;
    for (const std::size_t i : order) {
        choices.push_back(choiceOf(mapping.series[i], categories[i], programme, language));
        choices.back().index = i;
    }
    const bool single = !mapping.dimensionOf(DimensionUse::indicator);
    if (single && !choices.empty())
        choices.front().name = ImportChoiceWords::tr("All figures");
    return choices;
}

} // namespace maalbilde
