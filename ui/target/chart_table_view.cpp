#include "ui/target/chart_table_view.h"

#include "ui/parts/surface.h"
#include "ui/parts/table_style.h"
#include "ui/target/chart_table_model.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr int kMostRowsShown = 12;

} // namespace

ChartTableView::ChartTableView(QWidget* parent)
    : QTableView(parent), m_theme(lightTheme()), m_model(new ChartTableModel(this)) {
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(ContiguousSelection);
    setShowGrid(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setTheme(m_theme);
}

void ChartTableView::setTheme(const Theme& theme) {
    m_theme = theme;
    setPalette(paletteOf(theme));
    setFont(theme.font(TextSize::body));
    // The style moves the text of a cell in by so much, but not that of a header.
    const int cellInset = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    setStyleSheet(tableStyle(theme) + QStringLiteral("QTableView::item{padding:0 %1px}"
                                                     "QTableView::item:focus{border:%2px solid %3}"
                                                     "QHeaderView::section{padding:0 %4px}")
                                          .arg(theme.space(2))
                                          .arg(qRound(theme.px(2)))
                                          .arg(theme.focus.name())
                                          .arg(theme.space(2) + cellInset));
    horizontalHeader()->setFont(theme.font(TextSize::small, QFont::DemiBold));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + theme.space(2));
    fitColumns();
}

void ChartTableView::setTable(const ChartTable& table) {
    m_model->setTable(table);
    setAccessibleName(tr("The numbers of the chart"));
    fitColumns();
}

/// All columns as wide as their text; what is left over is shared by those of the numbers.
void ChartTableView::fitColumns() {
    horizontalHeader()->setMinimumSectionSize(qRound(m_theme.px(48)));
    for (int column = 0; column < m_model->columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(column, m_model->columnCount() > 8 || column == 0
                                                             ? QHeaderView::ResizeToContents
                                                             : QHeaderView::Stretch);
    updateGeometry();
}

QSize ChartTableView::sizeHint() const {
    const int rows = std::min(m_model->rowCount(), kMostRowsShown);
    const int bar = m_model->columnCount() > 8 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {qRound(m_theme.px(320)),
            horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar};
}

QSize ChartTableView::minimumSizeHint() const {
    return {qRound(m_theme.px(160)), sizeHint().height()};
}

QString ChartTableView::selectedText() const {
    QString text;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (int column = range.left(); column <= range.right(); ++column)
                cells << m_model->index(row, column).data().toString();
            text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
        }
    return text;
}

void ChartTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace maalbilde
