#include "ui/import/mapping_panel.h"

#include "ui/parts/still_chooser.h"
#include "ui/parts/text_label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

constexpr std::array kSigns{DecimalSign::ask, DecimalSign::comma, DecimalSign::point};

} // namespace

MappingPanel::MappingPanel(QWidget* parent)
    : Panel(parent), m_theme(lightTheme()), m_heading(label(TextSize::large, false)),
      m_dimensionGrid(new QGridLayout), m_seriesHeading(label(TextSize::body, false)),
      m_seriesGrid(new QGridLayout), m_more(label(TextSize::small, true)),
      m_decimalLabel(label(TextSize::body, false)), m_decimal(new StillChooser(this)) {
    column()->addWidget(m_heading);
    column()->addLayout(m_dimensionGrid);
    column()->addWidget(m_decimalLabel);
    column()->addWidget(m_decimal);
    column()->addWidget(m_seriesHeading);
    column()->addLayout(m_seriesGrid);
    column()->addWidget(m_more);
    for (QGridLayout* grid : {m_dimensionGrid, m_seriesGrid}) {
        grid->setColumnStretch(0, 2);
        grid->setColumnStretch(1, 3);
    }
    connect(m_decimal, &QComboBox::activated, this,
            [this](int row) { emit decimalChosen(kSigns[static_cast<std::size_t>(row)]); });
}

TextLabel* MappingPanel::label(TextSize size, bool muted) {
    return new TextLabel(size, muted ? TextLabel::Tone::muted : TextLabel::Tone::text,
                         size == TextSize::large ? QFont::DemiBold : QFont::Normal, this);
}

void MappingPanel::setTheme(const Theme& theme) {
    Panel::setTheme(theme);
    m_theme = theme;
    applyTheme();
}

void MappingPanel::applyTheme() {
    for (TextLabel* each : {m_heading, m_seriesHeading, m_more, m_decimalLabel})
        each->setTheme(m_theme);
    m_decimal->setTheme(m_theme);
    for (QGridLayout* grid : {m_dimensionGrid, m_seriesGrid}) {
        grid->setHorizontalSpacing(m_theme.space(2));
        grid->setVerticalSpacing(m_theme.space(1));
    }
    for (const DimensionRow& row : m_dimensions) {
        row.name->setTheme(m_theme);
        row.uses->setTheme(m_theme);
    }
    for (const SeriesRow& row : m_series) {
        row.name->setTheme(m_theme);
        row.indicators->setTheme(m_theme);
        row.kinds->setTheme(m_theme);
        row.residence->setFont(m_theme.font(TextSize::body));
    }
}

void MappingPanel::addDimensionRow() {
    const std::size_t index = m_dimensions.size();
    const DimensionRow row{label(TextSize::body, false), new StillChooser(this)};
    const int line = static_cast<int>(index);
    m_dimensionGrid->addWidget(row.name, line, 0);
    m_dimensionGrid->addWidget(row.uses, line, 1);
    row.name->setBuddy(row.uses);
    connect(row.uses, &QComboBox::activated, this, [this, index](int chosen) {
        emit useChosen(index, m_dimensionChoices[index].means[static_cast<std::size_t>(chosen)]);
    });
    m_dimensions.push_back(row);
}

void MappingPanel::addSeriesRow() {
    const std::size_t index = m_series.size();
    const SeriesRow row{label(TextSize::body, false), new StillChooser(this), new StillChooser(this),
                        new QCheckBox(this)};
    constexpr int kLines = 3; // below the indicator what its figures are, where that is asked
    const int line = kLines * static_cast<int>(index);
    m_seriesGrid->addWidget(row.name, line, 0);
    m_seriesGrid->addWidget(row.indicators, line, 1);
    m_seriesGrid->addWidget(row.kinds, line + 1, 1);
    m_seriesGrid->addWidget(row.residence, line + 2, 0, 1, 2);
    row.name->setBuddy(row.indicators);
    connect(row.indicators, &QComboBox::activated, this, [this, index](int chosen) {
        const SeriesChoice choice = m_seriesChoices[index];
        emit indicatorChosen(choice.index, choice.ids[static_cast<std::size_t>(chosen)]);
    });
    connect(row.kinds, &QComboBox::activated, this, [this, index](int chosen) {
        const SeriesChoice choice = m_seriesChoices[index];
        emit kindChosen(choice.index, choice.means[static_cast<std::size_t>(chosen)]);
    });
    connect(row.residence, &QCheckBox::clicked, this,
            [this, index](bool accepted) { emit residenceAccepted(m_seriesChoices[index].index, accepted); });
    m_series.push_back(row);
}

void MappingPanel::show(const ImportSnapshot& snapshot) {
    m_dimensionChoices = snapshot.dimensions;
    m_seriesChoices = snapshot.series;
    while (m_dimensions.size() < m_dimensionChoices.size())
        addDimensionRow();
    while (m_series.size() < m_seriesChoices.size())
        addSeriesRow();
    applyTheme();
    m_heading->showText(tr("How the table is understood"));
    m_seriesHeading->showText(tr("What is counted, and which indicator it is"));
    m_more->showText(snapshot.moreSeries);
    m_decimalLabel->showText(snapshot.asksDecimal ? tr("What separates decimals in the file?") : QString());
    m_decimal->setVisible(snapshot.asksDecimal);
    m_decimal->offer({tr("nobody has said"), tr("comma: 29.040 is 29 040"), tr("point: 29.040 is 29.04")},
                     static_cast<int>(std::ranges::find(kSigns, snapshot.decimal) - kSigns.begin()));
    m_decimal->setAccessibleName(m_decimalLabel->text());
    showDimensions();
    showSeries();
}

void MappingPanel::focusOpen() {
    const bool nothingChosen = std::ranges::all_of(
        m_seriesChoices, [](const SeriesChoice& choice) { return choice.indicator == 0; });
    if (nothingChosen && !m_seriesChoices.empty())
        m_series.front().indicators->setFocus();
    else if (!m_dimensionChoices.empty())
        m_dimensions.front().uses->setFocus();
}

void MappingPanel::showDimensions() {
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        const DimensionRow& row = m_dimensions[i];
        const bool used = i < m_dimensionChoices.size();
        row.name->showText(used ? m_dimensionChoices[i].name : QString());
        row.uses->setVisible(used);
        if (!used)
            continue;
        row.uses->offer(m_dimensionChoices[i].options, m_dimensionChoices[i].chosen);
        row.uses->setAccessibleName(tr("What “%1” is").arg(m_dimensionChoices[i].name));
    }
}

void MappingPanel::showSeries() {
    static const SeriesChoice kNone;
    for (std::size_t i = 0; i < m_series.size(); ++i)
        show(m_series[i], i < m_seriesChoices.size() ? m_seriesChoices[i] : kNone);
}

void MappingPanel::show(SeriesRow& row, const SeriesChoice& choice) {
    const bool used = !choice.ids.empty();
    row.name->showText(choice.name);
    row.indicators->setVisible(used);
    row.kinds->setVisible(used && choice.indicator > 0);
    row.residence->setVisible(choice.asksResidence);
    if (!used)
        return;
    row.indicators->offer(choice.indicators, choice.indicator);
    row.indicators->setAccessibleName(tr("Which indicator “%1” is").arg(choice.name));
    row.kinds->offer(choice.kinds, choice.kind);
    row.kinds->setEnabled(choice.kinds.size() > 1);
    row.kinds->setAccessibleName(tr("What the figures of “%1” are").arg(choice.name));
    row.residence->setText(tr("Counted where people live: use it all the same"));
    row.residence->setChecked(choice.residenceAccepted);
}

} // namespace maalbilde
