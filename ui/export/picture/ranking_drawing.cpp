#include "ui/export/picture/ranking_drawing.h"

#include "ui/charts/data/reporting_words.h"
#include "ui/charts/layout/frame.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kNarrowestColumn = 200;
constexpr double kNameShare = 0.42; // of a column
constexpr double kNumberShare = 0.28;

std::vector<PlaceSnapshot> ranked(const TargetSnapshot& target) {
    std::vector<PlaceSnapshot> places = target.places;
    std::ranges::stable_sort(places, [](const PlaceSnapshot& a, const PlaceSnapshot& b) {
        if (!a.actual || !b.actual)
            return a.actual.has_value() && !b.actual.has_value();
        return a.actual->value > b.actual->value;
    });
    return places;
}

/// The scale of the bars: zero lies on it.
struct Span {
    double low = 0;
    double high = 0;

    explicit Span(const std::vector<PlaceSnapshot>& places) {
        for (const PlaceSnapshot& place : places) {
            low = std::min(low, place.actual ? place.actual->value : 0);
            high = std::max(high, place.actual ? place.actual->value : 0);
        }
    }

    [[nodiscard]] double share(double value) const { return high > low ? (value - low) / (high - low) : 0; }
};

class Ranking {
public:
    Ranking(const std::vector<PlaceSnapshot>& places, const Theme& theme)
        : m_places(places), m_span(places), m_theme(theme), m_font(theme.font(TextSize::small)) {}

    [[nodiscard]] double rowHeight() const { return lineHeight(m_theme, TextSize::small) + m_theme.space(); }

    /// How many places there is room for.
    [[nodiscard]] int mostIn(const QRectF& area) const { return rowsIn(area) * columnsIn(area); }

    /// Down the first column, then down the next one.
    void draw(Drawing& drawing, const QRectF& area) const {
        const int rows = rowsIn(area);
        const int needed = (static_cast<int>(m_places.size()) + rows - 1) / rows;
        const int columns = std::min(columnsIn(area), needed);
        const double gap = m_theme.space(6);
        const double width = (area.width() - gap * (columns - 1)) / columns;
        for (int i = 0; i < std::min(static_cast<int>(m_places.size()), rows * columns); ++i) {
            const QRectF row(area.left() + (i / rows) * (width + gap), area.top() + (i % rows) * rowHeight(),
                             width, rowHeight());
            drawRow(drawing, row, m_places[static_cast<std::size_t>(i)]);
        }
    }

private:
    [[nodiscard]] int rowsIn(const QRectF& area) const {
        return std::max(1, static_cast<int>(area.height() / rowHeight()));
    }

    [[nodiscard]] static int columnsIn(const QRectF& area) {
        return std::max(1, static_cast<int>(area.width() / kNarrowestColumn));
    }

    void drawRow(Drawing& drawing, const QRectF& row, const PlaceSnapshot& place) const {
        const double name = row.width() * kNameShare;
        const double number = row.width() * kNumberShare;
        drawing.text({row.left(), row.top(), name - m_theme.space(), row.height()}, place.name, m_font,
                     m_theme.text, Qt::AlignLeft | Qt::AlignVCenter);
        drawing.text({row.left() + name, row.top(), number - m_theme.space(2), row.height()}, wordsOf(place),
                     m_font, place.actual ? m_theme.text : m_theme.error, Qt::AlignRight | Qt::AlignVCenter);
        if (place.actual)
            drawBar(drawing, row.adjusted(name + number, m_theme.space(), 0, -m_theme.space()),
                    place.actual->value);
    }

    void drawBar(Drawing& drawing, const QRectF& room, double value) const {
        const double zero = room.left() + m_span.share(0) * room.width();
        const double end = room.left() + m_span.share(value) * room.width();
        drawing.area(QRectF(QPointF(zero, room.top()), QPointF(end, room.bottom())).normalized(),
                     m_theme.place(0).brush());
        drawing.line({zero, room.top() - m_theme.space()}, {zero, room.bottom() + m_theme.space()},
                     m_theme.axis);
    }

    [[nodiscard]] static QString wordsOf(const PlaceSnapshot& place) {
        if (!place.actual)
            return missingWord();
        return place.percentText.isEmpty()
                   ? place.actual->text
                   : QStringLiteral("%1 (%2)").arg(place.actual->text, place.percentText);
    }

    const std::vector<PlaceSnapshot>& m_places;
    Span m_span;
    const Theme& m_theme;
    QFont m_font;
};

} // namespace

bool needsRanking(const TargetSnapshot& target) {
    return !target.place && target.places.size() > kMostPlacesShown &&
           !std::holds_alternative<IndexGoal>(target.rule);
}

Drawing drawRanking(const TargetSnapshot& target, const PaperStyle& style, QSizeF points,
                    const QLocale& locale, bool headingShown) {
    const Theme theme = style.theme();
    const double margin = theme.space();
    Frame frame{theme, locale,
                QRectF(QPointF(), points / style.unit()).adjusted(margin, margin, -margin, -margin),
                headingShown};
    const std::vector<PlaceSnapshot> places = ranked(target);
    const Ranking ranking(places, theme);
    Drawing drawing;
    takeHeading(drawing, headingOf(target), frame);
    if (static_cast<int>(places.size()) > ranking.mostIn(frame.area)) {
        // The note takes the room of one row more.
        const QRectF less = frame.area.adjusted(0, 0, 0, -ranking.rowHeight());
        takeNote(drawing,
                 othersNotShown(static_cast<int>(places.size()) - ranking.mostIn(less), target.language),
                 frame);
        frame.area.setHeight(less.height());
    }
    ranking.draw(drawing, frame.area);
    return drawing;
}

std::vector<ChartValue> rankingValues(const TargetSnapshot& target) {
    std::vector<ChartValue> values;
    for (const PlaceSnapshot& place : ranked(target)) {
        const auto number = place.actual ? std::optional(place.actual->value) : std::nullopt;
        values.push_back({place.name, QString::fromStdString(target.asOf.code()), number,
                          number ? QStringLiteral("number") : QStringLiteral("missing")});
    }
    return values;
}

} // namespace maalbilde
