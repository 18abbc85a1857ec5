#include "ui/export/picture/card_drawing.h"

#include "ui/charts/hatching.h"
#include "ui/charts/layout/frame.h"
#include "ui/export/picture/text_block.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

namespace maalbilde {

namespace {

class CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

constexpr int kMostWordingLines = 3;
constexpr int kMostOutlookLines = 4;
constexpr double kNumbersShare = 0.5; // of the width; the chart has the rest

/// Takes its room from the top, part by part.
class Card {
public:
    Card(const TargetSnapshot& target, const PaperStyle& style, QSizeF units)
        : m_target(target), m_style(style), m_theme(style.theme()) {
        const double margin = m_theme.space();
        m_room = QRectF(QPointF(), units).adjusted(margin, margin, -margin, -margin);
    }

    Drawing draw() {
        drawBlock({m_target.wording}, m_theme.font(TextSize::large, QFont::DemiBold), m_theme.text,
                  kMostWordingLines);
        skip(2);
        drawStatus();
        skip(2);
        drawOutlook();
        drawChart();
        drawNumber();
        drawScale();
        drawPlaces();
        return hatched(m_drawing, m_theme.surface);
    }

private:
    void skip(int spaces) { m_room.setTop(m_room.top() + m_theme.space(spaces)); }

    void drawBlock(const QStringList& paragraphs, const QFont& font, const QColor& colour, int mostLines) {
        const TextBlock block(paragraphs, font, m_room.width(), mostLines);
        block.draw(m_drawing, m_room.topLeft(), colour);
        m_room.setTop(m_room.top() + block.height());
    }

    /// Sign and word on the tint of the status, and why.
    void drawStatus() {
        if (!m_target.status)
            return;
        const StatusColours colours = m_theme.status(m_target.status->status);
        const QFont font = m_theme.font(TextSize::body, QFont::DemiBold);
        const QString text = m_target.status->sign + QChar(QChar::Nbsp) + m_target.status->word;
        const QRectF box(m_room.topLeft(), textSize(text, font) + QSizeF(m_theme.space(4), m_theme.space(1)));
        m_drawing.area(box, colours.tint);
        m_drawing.text(box, text, font, colours.text);
        const QRectF beside(box.right() + m_theme.space(2), box.top(),
                            m_room.right() - box.right() - m_theme.space(2), box.height());
        m_drawing.text(beside, m_target.reason, m_theme.font(TextSize::body), m_theme.mutedText,
                       Qt::AlignLeft | Qt::AlignVCenter);
        m_room.setTop(box.bottom());
    }

    /// At the foot of the card.
    void drawOutlook() {
        QStringList said{m_target.change.text, m_target.outlook.sentence};
        said.removeAll(QString());
        const TextBlock block(said, m_theme.font(TextSize::body), m_room.width(), kMostOutlookLines);
        m_room.setBottom(m_room.bottom() - block.height());
        block.draw(m_drawing, m_room.bottomLeft(), m_theme.text);
        m_room.setBottom(m_room.bottom() - m_theme.space(2));
    }

    /// At the right of the numbers.
    void drawChart() {
        const double width = m_room.width() * (1 - kNumbersShare);
        const QRectF box(m_room.right() - width, m_room.top(), width, m_room.height());
        const bool empty = m_target.progress.reported == 0; // an empty chart says nothing
        if (!empty)
            m_drawing.append(cardChartOnPaper(chartOf(m_target, formsOf(m_target.rule).front()), m_style,
                                              box.size() * m_style.unit()),
                             box.topLeft());
        m_room.setRight(box.left() - m_theme.space(6));
    }

    void drawNumber() {
        const QFont large = m_theme.font(TextSize::number, QFont::DemiBold);
        const QString number = m_target.actual ? m_target.actual->text : QStringLiteral("–");
        const double tall = textSize(number, large).height();
        const QRectF taken = m_drawing.text({m_room.left(), m_room.top(), m_room.width(), tall}, number,
                                            large, m_theme.text, Qt::AlignLeft | Qt::AlignVCenter);
        const QString label = m_target.actual ? m_target.actualLabel : CardWords::tr("no figures yet");
        const QFont body = m_theme.font(TextSize::body);
        const double foot = taken.bottom() - m_theme.px(6); // on the line of the large digits
        const double high = textSize(label, body).height();
        const double left = taken.right() + m_theme.space(2);
        m_drawing.text({left, foot - high, m_room.right() - left, high}, label, body, m_theme.mutedText,
                       Qt::AlignLeft | Qt::AlignVCenter);
        m_room.setTop(taken.bottom());
        drawBlock({m_target.resultText}, body, m_theme.text, 2);
        skip(3);
    }

    void drawScale() {
        const BulletLabels labels{
            m_target.expected ? CardWords::tr("plan now %1").arg(m_target.expected->text) : QString(),
            m_target.goalText.isEmpty() ? QString() : CardWords::tr("target %1").arg(m_target.goalText)};
        if (!m_target.goal || !m_target.actual || m_room.height() < bulletHeight(m_theme))
            return;
        m_drawing.append(bulletOnPaper(m_target.bullet, labels, m_style, m_room.width() * m_style.unit()),
                         m_room.topLeft());
        m_room.setTop(m_room.top() + bulletHeight(m_theme) + m_theme.space(4));
    }

    /// What each place has contributed, with its colour in the chart; as many as there is room for.
    void drawPlaces() {
        if (m_target.places.size() < 2 || std::holds_alternative<IndexGoal>(m_target.rule))
            return;
        const auto groups = groupsOf(m_target.lead, m_target.place, m_target.language);
        for (const PlaceGroup& group : groups)
            if (!group.isOthers && m_room.height() >= rowHeight())
                drawPlace(group, groups.back().isOthers ? std::nullopt : std::optional(group.mark));
    }

    [[nodiscard]] double rowHeight() const {
        return textSize(QStringLiteral("0"), m_theme.font(TextSize::small)).height() + m_theme.space();
    }

    void drawPlace(const PlaceGroup& group, std::optional<int> mark) {
        const std::string& id = m_target.lead.places[static_cast<std::size_t>(group.places.front())].id;
        const auto place = std::ranges::find(m_target.places, id, &PlaceSnapshot::id);
        if (place == m_target.places.end())
            return;
        QRectF row(m_room.topLeft(), QSizeF(m_room.width(), rowHeight()));
        m_room.setTop(row.bottom());
        if (mark) {
            const double side = m_theme.space(3);
            drawSwatch(m_drawing, {row.left(), row.center().y() - side / 2, side, side}, *mark, m_theme);
            row.setLeft(row.left() + side + m_theme.space(2));
        }
        m_drawing.text(row, wordsOf(*place), m_theme.font(TextSize::small), m_theme.text,
                       Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// `Elverum 20 (59 %) ●`
    [[nodiscard]] static QString wordsOf(const PlaceSnapshot& place) {
        QStringList words{place.name, place.actual ? place.actual->text : CardWords::tr("missing")};
        if (!place.percentText.isEmpty())
            words << QLatin1Char('(') + place.percentText + QLatin1Char(')');
        if (place.status)
            words << place.status->sign;
        return words.join(QLatin1Char(' '));
    }

    const TargetSnapshot& m_target;
    const PaperStyle& m_style;
    Theme m_theme;
    QRectF m_room;
    Drawing m_drawing;
};

} // namespace

Drawing drawCard(const TargetSnapshot& target, const PaperStyle& style, QSizeF points) {
    return Card(target, style, points / style.unit()).draw();
}

} // namespace maalbilde
