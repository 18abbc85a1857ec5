#include "ui/parts/table_style.h"

#include <QHeaderView>
#include <QTableView>

namespace maalbilde {

QString tableStyle(const Theme& theme) {
    return QStringLiteral(
               "QTableView{background:%1;color:%2;border:none}"
               "QTableView::item{border-bottom:1px solid %3}"
               "QTableView::item:selected{background:%4;color:%2}"
               "QHeaderView{background:%1}"
               "QHeaderView::section{background:%1;color:%5;border:none;border-bottom:1px solid %3}")
        .arg(theme.surface.name(), theme.text.name(), theme.hairline.name(), theme.accentTint.name(),
             theme.mutedText.name());
}

void showAsLines(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

} // namespace maalbilde
