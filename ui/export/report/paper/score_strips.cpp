#include "ui/export/report/paper/score_strips.h"

#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/text_strips.h"

#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kNumbersWidth = pt(152);
constexpr double kFactsLeft = pt(170);
constexpr double kLabelWidth = pt(76);
constexpr int kMostFactLines = 8; // a place of 60 names must not push the others away
constexpr double kFactsGap = pt(2.5);

QStringList cut(QStringList lines, int most) {
    if (lines.size() <= most)
        return lines;
    lines = lines.mid(0, most);
    lines.last() += QStringLiteral(" …");
    return lines;
}

/// The wording, and the status with its reason at the right; gives where it ends.
double drawHead(Strip& strip, const ScoreRow& row, const ReportType& type) {
    const Theme& theme = type.theme();
    const double top = pt(8);
    double right = kColumnWidth;
    strip.drawing.line({0, 0}, {kColumnWidth, 0}, theme.axis, pt(0.75));
    if (row.status)
        right -= drawStatus(strip.drawing, *row.status, right, top, type) + pt(6);
    if (!row.reason.isEmpty()) {
        const QRectF box(0, top, right, pt(15));
        strip.drawing.text(box, row.reason, type.note(), theme.mutedText, Qt::AlignRight | Qt::AlignVCenter);
        right -= widthOf(row.reason, type.note());
    }
    QFont wording = type.lead();
    wording.setWeight(QFont::DemiBold);
    const QStringList lines = linesOf(row.wording, wording, right - pt(12));
    return top + writeLines(strip.drawing, {0, top}, lines, wording, theme.text) + pt(3);
}

/// What is reached, large, with the bullet graph below it; gives where it ends.
double drawNumbers(Strip& strip, const ScoreRow& row, double top, const ReportType& type) {
    const Theme& theme = type.theme();
    const QFont number = type.number();
    const double height = lineHeight(number);
    const QRectF box(0, top, kNumbersWidth, height);
    const QRectF taken =
        strip.drawing.text(box, row.actual, number, theme.text, Qt::AlignLeft | Qt::AlignVCenter);
    const double left = taken.right() + pt(6);
    const QStringList label = linesOf(row.actualLabel, type.note(), kNumbersWidth - left);
    const double labelTop = top + (height - static_cast<double>(label.size()) * lineHeight(type.note())) / 2;
    writeLines(strip.drawing, {left, labelTop + pt(3)}, label, type.note(), theme.mutedText);
    const double bulletTop = top + height + pt(3);
    strip.pictures.push_back({bulletOnPaper(row.bullet, {row.planLabel, row.goalLabel}, type.style(),
                                            kNumbersWidth / kUnitsPerPoint),
                              {0, bulletTop}});
    return bulletTop + bulletHeight(type.style()) * kUnitsPerPoint + pt(2);
}

/// Owner and remarks, below the bullet graph; gives where they end.
double drawAsides(Strip& strip, const ScoreRow& row, double top, const ReportType& type) {
    for (const LabelledText& aside : row.asides) {
        const QString text = QStringLiteral("%1: %2").arg(aside.label, aside.text);
        top += writeLines(strip.drawing, {0, top}, linesOf(text, type.note(), kNumbersWidth), type.note(),
                          type.theme().mutedText);
    }
    return top;
}

/// A label, and a text beside it; gives where it ends.
double drawFact(Strip& strip, const LabelledText& fact, double top, int mostLines, const ReportType& type) {
    const double textLeft = kFactsLeft + kLabelWidth;
    const Theme& theme = type.theme();
    writeLines(strip.drawing, {kFactsLeft, top}, {fact.label}, type.table(), theme.mutedText);
    const QStringList lines = linesOf(fact.text, type.table(), kColumnWidth - textLeft - pt(6));
    return top + writeLines(strip.drawing, {textLeft, top}, cut(lines, mostLines), type.table(), theme.text) +
           kFactsGap;
}

/// Plan, change, outlook, places and comment; gives where they end.
double drawFacts(Strip& strip, const ScoreRow& row, double top, int commentLines, const ReportType& type) {
    double y = top + pt(3);
    for (const LabelledText& fact : row.facts)
        y = drawFact(strip, fact, y, kMostFactLines, type);
    return row.comment.text.isEmpty() ? y : drawFact(strip, row.comment, y, commentLines, type);
}

Strip scoreStrip(const ScoreRow& row, int commentLines, const ReportType& type) {
    Strip strip;
    const double top = drawHead(strip, row, type);
    const double numbers = drawAsides(strip, row, drawNumbers(strip, row, top, type), type);
    strip.height = std::max(numbers, drawFacts(strip, row, top, commentLines, type)) + pt(4);
    strip.gapAbove = pt(4);
    return strip;
}

} // namespace

Strips titleStrips(const BoardReport& report, const ReportType& type) {
    const Theme& theme = type.theme();
    Strips strips = paragraphStrips(report.kind, type.bodyStrong(), theme.accent, 0);
    strips.front().bookmark = report.kind;
    append(strips, paragraphStrips(report.programme, type.title(), theme.text, 0));
    append(strips, paragraphStrips(report.subtitle, type.body(), theme.mutedText, pt(1)));
    append(strips, paragraphStrips(report.sentence, type.heading(), theme.text, pt(7)));
    append(strips, paragraphStrips(report.received, type.body(), theme.mutedText, pt(1)));
    if (!report.knownAt.isEmpty())
        append(strips, paragraphStrips(report.knownAt, type.bodyStrong(), theme.text, pt(1)));
    for (Strip& strip : strips)
        strip.staysWithNext = true;
    return strips;
}

Strips scoreStrips(const BoardReport& report, const ReportType& type, int commentLines) {
    Strips strips;
    for (const ScoreRow& row : report.scores)
        strips.push_back(scoreStrip(row, commentLines, type));
    if (!strips.empty())
        strips.front().gapAbove = pt(8);
    return strips;
}

} // namespace maalbilde
