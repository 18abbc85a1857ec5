#include "ui/export/picture/text_block.h"

#include <QFontMetricsF>

namespace maalbilde {

TextBlock::TextBlock(const QStringList& paragraphs, const QFont& font, double width, int mostLines)
    : m_font(font), m_width(width) {
    for (const QString& paragraph : paragraphs)
        add(paragraph);
    if (m_lines.size() <= mostLines)
        return;
    // The last line that is shown takes all the rest, to be cut with … where it ends.
    const QString rest = m_lines.mid(mostLines - 1).join(QLatin1Char(' '));
    m_lines = m_lines.first(mostLines - 1) << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

void TextBlock::add(const QString& paragraph) {
    const QFontMetricsF metrics(m_font);
    QString line;
    for (const QString& word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || metrics.horizontalAdvance(longer) <= m_width) {
            line = longer;
            continue;
        }
        m_lines << line;
        line = word;
    }
    if (!line.isEmpty())
        m_lines << line;
}

double TextBlock::height() const {
    return textSize(QStringLiteral("0"), m_font).height() * static_cast<double>(m_lines.size());
}

void TextBlock::draw(Drawing& drawing, QPointF at, const QColor& colour) const {
    const double tall = textSize(QStringLiteral("0"), m_font).height();
    for (const QString& line : m_lines) {
        drawing.text({at.x(), at.y(), m_width, tall}, line, m_font, colour, Qt::AlignLeft | Qt::AlignVCenter);
        at.ry() += tall;
    }
}

} // namespace maalbilde
