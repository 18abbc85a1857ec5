#include "ui/parts/elided_text.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace maalbilde {

ElidedText::ElidedText(TextSize size, int mostLines, QWidget* parent)
    : QWidget(parent), m_theme(lightTheme()), m_size(size), m_mostLines(mostLines) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    hide();
}

void ElidedText::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(m_size));
    m_gap = theme.space(1);
    updateGeometry();
    update();
}

void ElidedText::setSize(TextSize size, int mostLines) {
    m_size = size;
    m_mostLines = mostLines;
    setTheme(m_theme);
}

void ElidedText::showText(const QString& text) {
    m_text = text.simplified();
    setAccessibleName(m_text);
    setToolTip(text.toHtmlEscaped());
    setHidden(m_text.isEmpty());
    updateGeometry();
    update();
}

QStringList ElidedText::linesIn(QSize room) const {
    const QFontMetrics metrics(font());
    const int most = std::clamp((room.height() - m_gap) / metrics.lineSpacing(), 1, m_mostLines);
    QStringList lines;
    if (m_text.isEmpty())
        return lines;
    QTextLayout layout(m_text, font());
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(room.width());
        const bool isLast = lines.size() + 1 == most;
        lines << (isLast ? metrics.elidedText(m_text.mid(line.textStart()), Qt::ElideRight, room.width())
                         : m_text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

QSize ElidedText::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text), m_gap + m_mostLines * metrics.lineSpacing()};
}

QSize ElidedText::minimumSizeHint() const {
    return {0, m_gap + QFontMetrics(font()).lineSpacing()};
}

void ElidedText::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(m_theme.mutedText);
    const QFontMetrics metrics(font());
    int baseline = m_gap + metrics.ascent();
    for (const QString& line : linesIn(size())) {
        painter.drawText(0, baseline, line);
        baseline += metrics.lineSpacing();
    }
}

} // namespace maalbilde
