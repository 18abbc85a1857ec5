#include "ui/export/picture/picture_drawing.h"

#include "ui/export/picture/card_drawing.h"
#include "ui/export/picture/ranking_drawing.h"
#include "ui/export/picture/text_block.h"

namespace maalbilde {

namespace {

constexpr int kMostCaptionLines = 5; // more would be a text with a picture

Drawing drawSubject(const PictureSubject& subject, const PictureLook& look, QSizeF points) {
    if (subject.form == PictureForm::card)
        return drawCard(subject.target, look.style(), points);
    const QLocale locale = localeOf(subject.target.language);
    if (isRanking(subject))
        return drawRanking(subject.target, look.style(), points, locale, look.titled);
    return chartOnPaper(chartOf(subject), look.style(), points, locale, look.titled);
}

} // namespace

Drawing drawPicture(const PictureSubject& subject, const PictureLook& look) {
    const PaperStyle style = look.style();
    const Theme theme = style.theme();
    const QRectF page(QPointF(), look.size.points / style.unit());
    const double margin = theme.space(); // as the chart has it
    const TextBlock caption(subject.record.caption, theme.font(TextSize::small), page.width() - 2 * margin,
                            kMostCaptionLines);
    const double foot = page.bottom() - margin - caption.height();
    Drawing drawing;
    drawing.area(page, theme.surface);
    drawing.append(drawSubject(subject, look, QSizeF(page.width(), foot - margin) * style.unit()));
    caption.draw(drawing, {margin, foot}, theme.mutedText);
    return drawing;
}

} // namespace maalbilde
