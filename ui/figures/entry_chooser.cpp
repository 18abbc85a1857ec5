#include "ui/figures/entry_chooser.h"

#include "ui/text/names.h"
#include "ui/text/quarters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <algorithm>

namespace maalbilde {

namespace {

/// The quarters of a calendar year that lie in the period.
QuarterRange yearOf(const QuarterRange& period, int year) {
    return {std::max(period.first(), Quarter(year, 1)), std::min(period.last(), Quarter(year, 4))};
}

} // namespace

EntryChooser::EntryChooser(QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_what(new QComboBox), m_when(new QComboBox) {
    m_row->setContentsMargins(0, 0, 0, 0);
    for (QComboBox* list : {m_what, m_when}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_row->addWidget(list);
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    connect(m_what, &QComboBox::activated, this, &EntryChooser::chooseWhat);
    connect(m_when, &QComboBox::activated, this, &EntryChooser::chooseWhen);
}

void EntryChooser::setTheme(const Theme& theme) {
    m_row->setSpacing(theme.space(2));
    for (QComboBox* list : {m_what, m_when}) {
        list->setFont(theme.font(TextSize::body));
        list->setMinimumHeight(theme.space(9));
    }
}

void EntryChooser::setChoices(const Programme& programme, const EntryShape& chosen, Quarter due,
                              Language language) {
    m_what->setAccessibleName(tr("What to fill in"));
    m_when->setAccessibleName(tr("Quarter or year"));
    m_what->clear();
    m_allYears.clear();
    m_what->addItem(tr("One quarter, all figures"));
    for (const Indicator& indicator : programme.indicators) {
        m_what->addItem(textIn(indicator.name, language));
        m_allYears.emplace_back(IndicatorOverTime{indicator.id, programme.period});
    }
    if (const auto* round = std::get_if<QuarterRound>(&chosen)) {
        m_what->setCurrentIndex(0);
        m_round = chosen;
        fillQuarters(programme, round->quarter, language);
        return;
    }
    m_round = m_round.value_or(QuarterRound{due});
    const auto& shape = std::get<IndicatorOverTime>(chosen);
    const auto row = std::ranges::find(programme.indicators, shape.indicator, &Indicator::id);
    m_what->setCurrentIndex(static_cast<int>(row - programme.indicators.begin()) + 1);
    fillYears(programme, shape);
}

void EntryChooser::fillQuarters(const Programme& programme, Quarter chosen, Language language) {
    m_when->clear();
    m_whens.clear();
    for (Quarter quarter = programme.period.last(); quarter >= programme.period.first();
         quarter = quarter - 1) {
        m_when->addItem(quarterText(quarter, language));
        m_whens.emplace_back(QuarterRound{quarter});
    }
    m_when->setCurrentIndex(programme.period.last() - chosen);
}

void EntryChooser::fillYears(const Programme& programme, const IndicatorOverTime& chosen) {
    m_when->clear();
    m_whens.clear();
    m_when->addItem(tr("All years"));
    m_whens.emplace_back(IndicatorOverTime{chosen.indicator, programme.period});
    for (int year = programme.period.first().year(); year <= programme.period.last().year(); ++year) {
        m_when->addItem(QString::number(year));
        m_whens.emplace_back(IndicatorOverTime{chosen.indicator, yearOf(programme.period, year)});
    }
    const auto row = std::ranges::find(m_whens, EntryShape(chosen));
    m_when->setCurrentIndex(row == m_whens.end() ? 0 : static_cast<int>(row - m_whens.begin()));
}

void EntryChooser::chooseWhat(int row) {
    if (row == 0)
        emit shapeChosen(*m_round);
    else
        emit shapeChosen(m_allYears[static_cast<std::size_t>(row - 1)]);
}

void EntryChooser::chooseWhen(int row) {
    emit shapeChosen(m_whens[static_cast<std::size_t>(row)]);
}

} // namespace maalbilde
