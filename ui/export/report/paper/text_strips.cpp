#include "ui/export/report/paper/text_strips.h"

#include "ui/export/report/paper/paper_units.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kParagraphGap = pt(4);
constexpr double kChipHeight = pt(15);
constexpr double kChipAir = pt(7);
constexpr double kCommentIndent = pt(10);
constexpr double kLeastLabel = pt(14);
constexpr double kMostLabel = pt(120);

Strip lineStrip(const QString& line, const QFont& font, const QColor& colour, double left = 0) {
    Strip strip{.height = lineHeight(font)};
    strip.drawing.text({left, 0, kColumnWidth - left, strip.height}, line, font, colour,
                       Qt::AlignLeft | Qt::AlignVCenter);
    return strip;
}

/// No first or last line of a paragraph alone on a page.
void keepEnds(Strips& lines) {
    if (lines.size() < 2)
        return;
    lines.front().staysWithNext = true;
    lines[lines.size() - 2].staysWithNext = true;
}

Strips indented(const QString& text, const QFont& font, const QColor& colour, double left) {
    Strips strips;
    for (const QString& line : linesOf(text, font, kColumnWidth - left))
        strips.push_back(lineStrip(line, font, colour, left));
    return strips;
}

double labelWidth(const ReportFacts& facts, const QFont& font) {
    double width = kLeastLabel;
    for (const LabelledText& row : facts.rows)
        width = std::max(width, widthOf(row.label, font));
    return std::min(width, kMostLabel) + pt(8);
}

/// A label, and its text beside it, line by line.
Strips factRow(const LabelledText& row, double textLeft, const ReportType& type) {
    const QStringList labels = linesOf(row.label, type.bodyStrong(), textLeft - pt(6));
    Strips strips = indented(row.text, type.body(), type.theme().text, textLeft);
    while (strips.size() < static_cast<std::size_t>(labels.size()))
        strips.push_back({.height = lineHeight(type.body())});
    for (qsizetype i = 0; i < labels.size(); ++i) {
        Strip& strip = strips[static_cast<std::size_t>(i)];
        strip.drawing.text({0, 0, textLeft, strip.height}, labels[i], type.bodyStrong(), type.theme().text,
                           Qt::AlignLeft | Qt::AlignVCenter);
    }
    strips.front().gapAbove = pt(3);
    keepEnds(strips);
    return strips;
}

QFont fontOf(ReportText::Kind kind, const ReportType& type) {
    switch (kind) {
    case ReportText::Kind::lead: return type.lead();
    case ReportText::Kind::body: return type.body();
    case ReportText::Kind::note: return type.note();
    }
    return type.body();
}

} // namespace

double writeLines(Drawing& drawing, QPointF at, const QStringList& lines, const QFont& font,
                  const QColor& colour) {
    const double step = lineHeight(font);
    double y = at.y();
    for (const QString& line : lines) {
        drawing.text({at.x(), y, kColumnWidth, step}, line, font, colour, Qt::AlignLeft | Qt::AlignVCenter);
        y += step;
    }
    return y - at.y();
}

Strips paragraphStrips(const QString& text, const QFont& font, const QColor& colour, double gapAbove) {
    Strips strips = indented(text, font, colour, 0);
    if (!strips.empty())
        strips.front().gapAbove = gapAbove;
    keepEnds(strips);
    return strips;
}

Strips textStrips(const ReportText& text, const ReportType& type) {
    const bool note = text.kind == ReportText::Kind::note;
    return paragraphStrips(text.text, fontOf(text.kind, type),
                           note ? type.theme().mutedText : type.theme().text, kParagraphGap);
}

Strip subheadingStrip(const ReportSubheading& heading, const ReportType& type) {
    Strip strip = lineStrip(heading.text, type.subheading(), type.theme().text);
    strip.gapAbove = pt(11);
    strip.staysWithNext = true;
    return strip;
}

Strips commentStrips(const ReportComment& comment, const ReportType& type) {
    Strips strips = indented(comment.text, type.body(), type.theme().text, kCommentIndent);
    Strip byline = lineStrip(comment.byline, type.note(), type.theme().mutedText, kCommentIndent);
    byline.gapAbove = pt(1);
    if (!strips.empty())
        strips.back().staysWithNext = true;
    strips.push_back(std::move(byline));
    for (Strip& strip : strips)
        strip.drawing.area({0, -strip.gapAbove, pt(2), strip.height + strip.gapAbove}, type.theme().hairline);
    strips.front().gapAbove = pt(6);
    keepEnds(strips);
    return strips;
}

Strips factStrips(const ReportFacts& facts, const ReportType& type) {
    const double textLeft = labelWidth(facts, type.bodyStrong());
    Strips strips;
    for (const LabelledText& row : facts.rows)
        append(strips, factRow(row, textLeft, type));
    return strips;
}

Strip headingStrip(const ReportSection& section, const ReportType& type) {
    Strip strip = lineStrip(section.heading, type.heading(), type.theme().text);
    if (section.status)
        drawStatus(strip.drawing, *section.status, kColumnWidth, (strip.height - kChipHeight) / 2, type);
    strip.gapAbove = pt(20);
    strip.opensPage = section.opensPage;
    strip.staysWithNext = true;
    strip.bookmark = section.heading;
    return strip;
}

double drawStatus(Drawing& drawing, const WordedStatus& status, double right, double top,
                  const ReportType& type) {
    const StatusColours colours = type.theme().status(status.status);
    const QString text = status.sign + QChar(QChar::Nbsp) + status.word;
    const double width = widthOf(text, type.bodyStrong()) + 2 * kChipAir;
    const QRectF chip(right - width, top, width, kChipHeight);
    drawing.area(chip, colours.tint);
    drawing.text(chip, text, type.bodyStrong(), colours.text, Qt::AlignCenter);
    return width;
}

} // namespace maalbilde
