#include "ui/export/report/paper/report_pages.h"

#include "ui/export/report/paper/paper_units.h"
#include "ui/export/report/paper/score_strips.h"
#include "ui/export/report/paper/section_strips.h"
#include "ui/export/report/paper/text_strips.h"

#include <QPainter>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

/// How many lines a comment may have on the first page; fewer where the targets would not fit.
constexpr std::array kCommentLines{6, 4, 3, 2};

/// What strips take below others.
double heightWithGap(const Strips& strips) {
    return strips.empty() ? 0 : strips.front().gapAbove + heightOf(strips);
}

/// Room that is left on the page goes between the targets, as far as that looks like one page.
void spread(Strips& scores, double room) {
    constexpr double kMostSpread = pt(14);
    const double share = std::min(kMostSpread, room / static_cast<double>(scores.size() + 1));
    for (Strip& score : scores)
        score.gapAbove += share;
}

/// The whole story: on one page if it can be.
Strips firstPage(const BoardReport& report, const ReportType& type) {
    Strips strips = titleStrips(report, type);
    const double room = kColumnHeight - heightOf(strips);
    Strips scores;
    for (const int commentLines : kCommentLines) {
        scores = scoreStrips(report, type, commentLines);
        if (heightWithGap(scores) <= room)
            break;
    }
    spread(scores, std::max(0.0, room - heightWithGap(scores)));
    append(strips, std::move(scores));
    return strips;
}

std::vector<ReportBookmark> bookmarksOf(const std::vector<ReportPage>& pages) {
    std::vector<ReportBookmark> bookmarks;
    for (std::size_t page = 0; page < pages.size(); ++page)
        for (const PlacedStrip& placed : pages[page])
            if (!placed.strip.bookmark.isEmpty())
                bookmarks.push_back({placed.strip.bookmark, static_cast<int>(page), placed.top});
    return bookmarks;
}

/// What stands above and below every page.
ReportPage frameOf(const BoardReport& report, int page, int pages, const ReportType& type) {
    const QFont font = type.note();
    const double height = lineHeight(font);
    const QColor colour = type.theme().mutedText;
    const QRectF line(0, 0, kColumnWidth, height);
    Strip below{.height = height};
    below.drawing.text(line, report.footer, font, colour, Qt::AlignLeft | Qt::AlignVCenter);
    below.drawing.text(line, pageNumberPattern().arg(page + 1).arg(pages), font, colour,
                       Qt::AlignRight | Qt::AlignVCenter);
    ReportPage frame{{std::move(below), kPageHeight - mm(13)}};
    if (report.exampleWord.isEmpty())
        return frame;
    Strip above{.height = height};
    const QString text = page == 0 ? report.exampleText : report.exampleWord;
    above.drawing.text(line, text, type.bodyStrong(), type.theme().error, Qt::AlignRight | Qt::AlignVCenter);
    frame.push_back({std::move(above), mm(11)});
    return frame;
}

void addFrames(ReportPages& result, const BoardReport& report, const ReportType& type) {
    const auto count = static_cast<int>(result.pages.size());
    for (int page = 0; page < count; ++page)
        for (PlacedStrip& placed : frameOf(report, page, count, type))
            result.pages[static_cast<std::size_t>(page)].push_back(std::move(placed));
}

void paint(QPainter& painter, const ReportPage& page, const PaperStyle& style) {
    for (const PlacedStrip& placed : page) {
        painter.save();
        painter.translate(kSideMargin, placed.top);
        placed.strip.drawing.paint(painter);
        for (const PlacedPicture& picture : placed.strip.pictures)
            paintOnPaper(painter, picture.drawing, style, picture.at, kUnitsPerPoint);
        painter.restore();
    }
}

} // namespace

ReportPages layOut(const BoardReport& report, const PaperStyle& style) {
    const ReportType type(style);
    Strips strips = firstPage(report, type);
    for (const ReportSection& section : report.sections)
        append(strips, sectionStrips(section, type, report.language));
    ReportPages result{.pages = paginate(strips), .bookmarks = {}, .style = style};
    result.bookmarks = bookmarksOf(result.pages);
    addFrames(result, report, type);
    return result;
}

void paintPages(QPagedPaintDevice& device, const ReportPages& pages) {
    QPainter painter(&device);
    const double scale = device.logicalDpiX() / static_cast<double>(kUnitsPerInch);
    painter.scale(scale, scale);
    for (const ReportPage& page : pages.pages) {
        if (&page != &pages.pages.front())
            device.newPage();
        paint(painter, page, pages.style);
    }
}

} // namespace maalbilde
