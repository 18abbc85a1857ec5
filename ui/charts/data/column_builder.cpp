#include "ui/charts/data/column_builder.h"

#include "ui/charts/data/cell_sum.h"
#include "ui/charts/data/reporting_words.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class ColumnWords {
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

/// The part of a span that has closed. Requires that some of it has.
QuarterRange closedPart(const ColumnSpan& span) {
    return {span.quarters.first(), span.quarters.first() + (span.closed - 1)};
}

PartState stateOf(const CellSum& cells) {
    if (cells.notApplicable())
        return PartState::notApplicable;
    if (!cells.sum)
        return PartState::missing;
    return cells.missing() > 0 ? PartState::partly : PartState::number;
}

/// `hele året`, `1.–2. kvartal`, `ikke startet`.
QString yearSubLabel(const ColumnSpan& span) {
    if (span.closed == 0)
        return ColumnWords::tr("not started");
    const int first = span.quarters.first().number();
    const int last = closedPart(span).last().number();
    if (first == 1 && last == 4)
        return ColumnWords::tr("whole year");
    return first == last ? ColumnWords::tr("quarter %1").arg(first)
                         : ColumnWords::tr("quarters %1–%2").arg(first).arg(last);
}

} // namespace

ColumnPhase ColumnSpan::phase() const {
    if (closed == 0)
        return ColumnPhase::notStarted;
    return closed == quarters.count() ? ColumnPhase::closed : ColumnPhase::running;
}

std::vector<ColumnSpan> yearSpans(QuarterRange period, int closedQuarters) {
    std::vector<ColumnSpan> spans;
    for (Quarter first = period.first(); first <= period.last();) {
        const Quarter last = std::min(period.last(), Quarter(first.year(), 4));
        const QuarterRange quarters(first, last);
        spans.push_back(
            {quarters, std::clamp(closedQuarters - (first - period.first()), 0, quarters.count())});
        if (last == period.last())
            break;
        first = last + 1;
    }
    return spans;
}

std::vector<ColumnSpan> quarterSpans(QuarterRange period, int closedQuarters) {
    std::vector<ColumnSpan> spans;
    for (int q = 0; q < period.count(); ++q) {
        const Quarter quarter = period.first() + q;
        spans.push_back({QuarterRange(quarter, quarter), q < closedQuarters ? 1 : 0});
    }
    return spans;
}

ColumnBuilder::ColumnBuilder(const IndicatorFigures& figures, const std::vector<PlaceGroup>& groups,
                             NumberStyle style)
    : m_figures(figures), m_groups(groups), m_style(std::move(style)) {}

Column ColumnBuilder::year(const ColumnSpan& span) const {
    const QString year = QString::number(span.quarters.first().year());
    Column column{.name = year, .label = year, .subLabel = yearSubLabel(span), .phase = span.phase()};
    stack(column, span);
    if (column.total && column.phase == ColumnPhase::running)
        column.totalLabel = ColumnWords::tr("%1 so far").arg(column.totalLabel);
    return column;
}

Column ColumnBuilder::quarter(const ColumnSpan& span, bool opensYear) const {
    const Quarter quarter = span.quarters.first();
    Column column{.name = shortQuarterText(quarter, m_style.figures().language()),
                  .label = ColumnWords::tr("Q%1", "a quarter below its column").arg(quarter.number()),
                  .subLabel = opensYear ? QString::number(quarter.year()) : QString(),
                  .phase = span.phase()};
    stack(column, span);
    return column;
}

QString ColumnBuilder::totalOf(const std::vector<int>& places, QuarterRange quarters) const {
    const CellSum cells = sumOf(m_figures, places, quarters);
    return numberOf(cells);
}

void ColumnBuilder::stack(Column& column, const ColumnSpan& span) const {
    StackEnds ends;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        ColumnPart part{.group = static_cast<int>(i)};
        if (span.closed > 0) {
            const CellSum cells = sumOf(m_figures, m_groups[i].places, closedPart(span));
            part = this->part(part.group, cells, column.name);
            double& end = cells.sum.value_or(0) < 0 ? ends.bottom : ends.top;
            part.from = end;
            part.to = end += cells.sum.value_or(0);
        }
        column.parts.push_back(std::move(part));
    }
    if (span.closed == 0)
        return;
    const std::vector<int> places = placesOf(m_groups);
    column.total = sumOf(m_figures, places, closedPart(span)).sum;
    column.totalLabel = totalOf(places, closedPart(span));
    column.netMarker = ends.top > 0 && ends.bottom < 0;
    column.missing = missingWords(m_figures, places, closedPart(span), m_style.figures().language());
}

ColumnPart ColumnBuilder::part(int group, const CellSum& cells, const QString& when) const {
    const QString& name = m_groups[static_cast<std::size_t>(group)].name;
    return {.group = group,
            .state = stateOf(cells),
            .label = numberOf(cells),
            .reading = QStringLiteral("%1 %2: %3").arg(name, when, reading(cells))};
}

QString ColumnBuilder::numberOf(const CellSum& cells) const {
    return cells.sum ? starred(m_style.reported(*cells.sum).text, cells) : QString();
}

QString ColumnBuilder::reading(const CellSum& cells) const {
    if (cells.notApplicable())
        return notApplicableWord();
    if (!cells.sum)
        return missingWord();
    const QString number = ColumnWords::tr("%1 %2", "number, unit", m_style.figures().pluralCount(*cells.sum))
                               .arg(m_style.reported(*cells.sum).text, m_figures.unit);
    const QString said = saidOf(number, cells);
    return cells.missing() > 0 ? ColumnWords::tr("%1, figures missing").arg(said) : said;
}

StackEnds endsOf(const Column& column) {
    StackEnds ends;
    for (const ColumnPart& part : column.parts) {
        ends.top = std::max(ends.top, part.to);
        ends.bottom = std::min(ends.bottom, part.to);
    }
    return ends;
}

void include(AxisExtent& extent, const Column& column) {
    const StackEnds ends = endsOf(column);
    extent.include(ends.top);
    extent.include(ends.bottom);
    if (column.plan) {
        extent.include(column.plan->low);
        extent.include(column.plan->high);
    }
    if (column.outlook)
        extent.include(column.outlook->to);
    if (column.official)
        extent.include(column.official->value);
}

} // namespace maalbilde
