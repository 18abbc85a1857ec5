#pragma once

#include "ui/parts/panel.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/snapshot/import_snapshot.h"
#endif

#include <vector>

class QCheckBox;
class QGridLayout;

namespace maalbilde {

class StillChooser;
class TextLabel;

/// How a table is understood, for people to change: what each of its dimensions is, which indicator each of
/// the things counted is, and what separates decimals.
class MappingPanel : public Panel {
    Q_OBJECT

public:
    explicit MappingPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const ImportSnapshot& snapshot);
    /// Gives the keyboard to what is to be answered: which indicator, where none is; else the first
    /// dimension.
    void focusOpen();

signals:
    void useChosen(std::size_t dimension, maalbilde::DimensionMapping use);
    void indicatorChosen(std::size_t series, const std::string& indicator);
    void kindChosen(std::size_t series, std::optional<maalbilde::SeriesKind> kind);
    void residenceAccepted(std::size_t series, bool accepted);
    void decimalChosen(maalbilde::DecimalSign sign);

private:
    struct DimensionRow {
        TextLabel* name;
        StillChooser* uses;
    };

    struct SeriesRow {
        TextLabel* name;
        StillChooser* indicators;
        StillChooser* kinds;
        QCheckBox* residence;
    };

    void addDimensionRow();
    void addSeriesRow();
    void showDimensions();
    void showSeries();
    void show(SeriesRow& row, const SeriesChoice& choice);
    void applyTheme();
    TextLabel* label(TextSize size, bool muted);

    Theme m_theme;
    TextLabel* m_heading;
    QGridLayout* m_dimensionGrid;
    TextLabel* m_seriesHeading;
    QGridLayout* m_seriesGrid;
    TextLabel* m_more;
    TextLabel* m_decimalLabel;
    StillChooser* m_decimal;
    std::vector<DimensionRow> m_dimensions;
    std::vector<SeriesRow> m_series;
    std::vector<DimensionChoice> m_dimensionChoices;
    std::vector<SeriesChoice> m_seriesChoices;
};

} // namespace maalbilde
