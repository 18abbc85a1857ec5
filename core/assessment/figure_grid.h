#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "core/values/figure.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace maalbilde {

/// A figure that people were asked for, and how.
struct SurveyedFigure {
    Quarter quarter;
    Survey survey; ///< never empty

    friend bool operator==(const SurveyedFigure&, const SurveyedFigure&) = default;
};

/// The figures in force in every cell of a programme: one series for each indicator and place that reports
/// it. Figures outside the period, and of indicators and places that the programme no longer has, are history
/// and not here. Keeps a reference to the programme's ids: the programme must outlive it.
class FigureGrid {
public:
    FigureGrid(const Programme& programme, const Ledger& ledger, std::optional<Timestamp> knownAt);
    FigureGrid(const FigureGrid&) = delete; // its parts point at each other
    FigureGrid& operator=(const FigureGrid&) = delete;
    ~FigureGrid() = default;

    /// Takes in an entry recorded after those that the figures come from: it supersedes what its cell held.
    /// One outside the programme does not count.
    void take(const LedgerEntry& entry);

    /// Requires an indicator of the programme and a place that reports it.
    [[nodiscard]] const FigureSeries& series(std::string_view indicator, std::string_view place) const;

    /// The quarters of that series whose figure is preliminary, in order. Requires the same.
    [[nodiscard]] std::vector<Quarter> preliminary(std::string_view indicator, std::string_view place) const;

    /// The figures of that series that come from a survey, in order. Requires the same.
    [[nodiscard]] std::vector<SurveyedFigure> surveys(std::string_view indicator,
                                                      std::string_view place) const;

private:
    using PlaceIndex = std::unordered_map<std::string_view, std::size_t>;

    using Cell = std::pair<std::size_t, Quarter>; ///< place and quarter

    struct IndicatorGrid {
        const PlaceIndex* places;
        std::vector<FigureSeries> series;
        std::set<Cell> preliminary; ///< few, so they are kept by place and quarter
        std::map<Cell, Survey> surveys;
    };

    /// Where the figures of a place stand.
    struct Position {
        const IndicatorGrid& grid;
        std::size_t place;
    };

    [[nodiscard]] Position positionOf(std::string_view indicator, std::string_view place) const;

    QuarterRange m_period;
    PlaceIndex m_municipalities;
    PlaceIndex m_region;
    std::unordered_map<std::string_view, IndicatorGrid> m_indicators;
};

} // namespace maalbilde
