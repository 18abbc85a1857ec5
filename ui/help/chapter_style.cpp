#include "ui/help/chapter_style.h"

#include "ui/charts/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace maalbilde {

namespace {

void styleTable(QTextTable& table, const Theme& theme) {
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(theme.hairline);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(theme.space(1));
    format.setTopMargin(theme.space(1));
    format.setBottomMargin(theme.space(3));
    table.setFormat(format);
}

void styleBlock(const QTextBlock& block, const Theme& theme) {
    QTextBlockFormat format = block.blockFormat();
    if (format.headingLevel() > 1)
        format.setTopMargin(theme.space(4));
    format.setBottomMargin(theme.space(block.textList() == nullptr ? 3 : 1));
    QTextCursor(block).setBlockFormat(format);
}

} // namespace

void styleChapter(QTextDocument& chapter, const Theme& theme) {
    for (QTextBlock block = chapter.begin(); block.isValid(); block = block.next())
        if (QTextCursor(block).currentTable() == nullptr)
            styleBlock(block, theme);
    for (QTextFrame* frame : chapter.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            styleTable(*table, theme);
}

} // namespace maalbilde
