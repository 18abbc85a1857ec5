#pragma once

#include "ui/charts/drawing.h"

#include <QStringList>

namespace maalbilde {

/// Paragraphs broken at spaces into lines that fit a width; what goes beyond the most lines ends with `…`.
class TextBlock {
public:
    TextBlock(const QStringList& paragraphs, const QFont& font, double width, int mostLines);

    [[nodiscard]] double height() const;

    [[nodiscard]] const QStringList& lines() const { return m_lines; }

    /// Draws it, with its upper left corner at a point.
    void draw(Drawing& drawing, QPointF at, const QColor& colour) const;

private:
    void add(const QString& paragraph);

    QFont m_font;
    double m_width;
    QStringList m_lines;
};

} // namespace maalbilde
