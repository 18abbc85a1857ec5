#include "ui/text/text_layout.h"

#include <algorithm>

namespace maalbilde {

QStringList wrapped(const QString& text, int width) {
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool fits = !lines.isEmpty() && lines.last().size() + 1 + word.size() <= width;
        if (fits)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines << word;
    }
    return lines;
}

QString labelledRows(const std::vector<LabelledText>& rows, int indent, int width) {
    qsizetype labelWidth = 0;
    for (const LabelledText& row : rows)
        if (!row.text.isEmpty())
            labelWidth = std::max(labelWidth, row.label.size() + 2);

    const QString margin(indent, QLatin1Char(' '));
    QString text;
    for (const LabelledText& row : rows) {
        QString label = row.label;
        for (const QString& line : wrapped(row.text, width - indent - static_cast<int>(labelWidth))) {
            text += margin + label.leftJustified(labelWidth) + line + QLatin1Char('\n');
            label.clear();
        }
    }
    return text;
}

} // namespace maalbilde
