#include "core/exchange/quarter_of_figure.h"

#include "core/exchange/exchange_fault.h"
#include "core/exchange/period.h"

namespace maalbilde {

namespace {

bool isStock(SeriesKind kind) {
    return kind == SeriesKind::stockAtEnd || kind == SeriesKind::stockAtStart;
}

/// What the row says goes first, then the person, then what is known of the series; else the indicator's own.
SeriesKind kindOf(const SeriesMapping& series, std::optional<SeriesKind> kind, const Indicator& indicator) {
    if (kind)
        return *kind;
    if (series.answer)
        return *series.answer;
    if (series.traits.kind)
        return *series.traits.kind;
    return indicator.adds == Adds::latest ? SeriesKind::stockAtEnd : SeriesKind::change;
}

/// The last quarter of the period, and the one before the period begins.
Quarter lastQuarter(const Period& period) {
    constexpr int kLast = 4;
    return {period.year, period.frequency == Frequency::year ? kLast : period.number};
}

Quarter quarterBefore(const Period& period) {
    return Quarter(period.year, period.frequency == Frequency::year ? 1 : period.number) - 1;
}

} // namespace

Result<FigureQuarter> quarterOfFigure(const SeriesMapping& series, std::optional<SeriesKind> kind,
                                      const std::string& code, const std::string& period,
                                      const Indicator& indicator) {
    const SeriesKind is = kindOf(series, kind, indicator);
    if (isStock(is) != (indicator.adds == Adds::latest))
        return failure(ErrorCode::importKindUnfit, excerptOf(code), indicator.id);
    if (series.traits.byResidence && !series.residenceAccepted)
        return failure(ErrorCode::importByResidence, excerptOf(code));
    const auto read = readPeriod(period);
    if (!read)
        return failure(ErrorCode::importNotAPeriod, excerptOf(period));
    if (read->frequency == Frequency::month)
        return failure(ErrorCode::importMonthly, excerptOf(period), indicator.id);
    if (is == SeriesKind::stockAtStart && series.answer != SeriesKind::stockAtStart)
        return failure(ErrorCode::importStockAtStart, excerptOf(code), indicator.id);
    // What is known or said to be a stock stands at one moment; anything else of a year would have to be
    // divided.
    const bool said = kind || series.answer || series.traits.certain;
    if (read->frequency == Frequency::year && (!isStock(is) || !said))
        return failure(ErrorCode::importYearly, excerptOf(period), indicator.id);
    return FigureQuarter{is == SeriesKind::stockAtStart ? quarterBefore(*read) : lastQuarter(*read),
                         is == SeriesKind::yearToDate};
}

} // namespace maalbilde
