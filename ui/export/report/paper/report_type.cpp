#include "ui/export/report/paper/report_type.h"

#include "ui/export/report/paper/paper_units.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kLeading = 1.36;
/// Any spacing of letters keeps them apart: whoever searches the file for `fire` finds no `ﬁre`.
constexpr double kNoLigatures = 1.0 / 64;

QStringList linesOfParagraph(const QString& paragraph, const QFont& font, double width) {
    QTextLayout layout(paragraph, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

QFont ReportType::font(double points, QFont::Weight weight) const {
    QFont font;
    font.setFamilies(m_theme.fontFamilies);
    font.setPixelSize(static_cast<int>(std::lround(pt(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

QStringList linesOf(const QString& text, const QFont& font, double width) {
    QStringList lines;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines += linesOfParagraph(paragraph, font, width);
    return lines;
}

double lineHeight(const QFont& font) {
    return std::round(font.pixelSize() * kLeading);
}

double widthOf(const QString& text, const QFont& font) {
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

} // namespace maalbilde
