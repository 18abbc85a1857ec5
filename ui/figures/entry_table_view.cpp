#include "ui/figures/entry_table_view.h"

#include "ui/figures/cell_block.h"
#include "ui/figures/entry_cell_delegate.h"
#include "ui/figures/entry_grid_model.h"
#include "ui/parts/surface.h"

#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

namespace maalbilde {

namespace {

constexpr double kNarrowestColumn = 104; // at 100 %

} // namespace

EntryTableView::EntryTableView(EntryGridModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_delegate(new EntryCellDelegate(model, this)),
      m_theme(lightTheme()) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true); // so that Tab comes to keyPressEvent
    setHorizontalScrollMode(ScrollPerPixel);
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &EntryTableView::fitColumns);
}

void EntryTableView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_delegate->setTheme(theme);
    setPalette(paletteOf(theme));
    // Only a style sheet reaches the headers.
    setStyleSheet(
        QStringLiteral("QTableView{background:%1;border:none}"
                       "QHeaderView{background:%1}"
                       "QTableCornerButton::section{background:%1;border:none;border-bottom:1px solid %3}"
                       "QHeaderView::section{background:%1;color:%2;border:none;"
                       "border-bottom:1px solid %3;padding:0 %4px 0 0}"
                       "QHeaderView::section:vertical{color:%5;padding-left:0}"
                       "QLineEdit{background:%1;color:%5;border:%6px solid %7}")
            .arg(theme.surface.name(), theme.mutedText.name(), theme.hairline.name())
            .arg(theme.space(3))
            .arg(theme.text.name())
            .arg(qRound(theme.px(2)))
            .arg(theme.focus.name()));
    horizontalHeader()->setFont(theme.font(TextSize::small, QFont::DemiBold));
    verticalHeader()->setFont(theme.font(TextSize::body));
    verticalHeader()->setDefaultSectionSize(theme.space(9));
    horizontalHeader()->setFixedHeight(theme.space(8));
    fitColumns();
}

/// The columns share the room while each is wide enough to read; else they scroll.
void EntryTableView::fitColumns() {
    const int columns = m_model.columnCount();
    if (columns == 0)
        return;
    int narrowest = qRound(m_theme.px(kNarrowestColumn));
    const QFontMetrics names(horizontalHeader()->font());
    for (int column = 0; column < columns; ++column) {
        const QString name = m_model.headerData(column, Qt::Horizontal).toString();
        narrowest = std::max(narrowest, names.horizontalAdvance(name) + m_theme.space(6));
    }
    const int room = viewport()->width();
    const bool fits = narrowest * columns <= room;
    horizontalHeader()->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!fits)
        horizontalHeader()->setDefaultSectionSize(narrowest);
    updateGeometry();
}

void EntryTableView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize EntryTableView::sizeHint() const {
    const int rows = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    return {m_theme.space(120), horizontalHeader()->height() + rows + m_theme.space(1)};
}

void EntryTableView::goTo(const QModelIndex& index) {
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void EntryTableView::goToStart() {
    if (currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QModelIndex first = m_model.index(0, 0);
    setCurrentIndex(first);
    if (!m_model.isOpen(first))
        stepToOpen(1);
}

void EntryTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit cellChosen();
}

bool EntryTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool began = QTableView::edit(index, trigger, event);
    if (began && state() == EditingState && m_model.isOpen(index))
        emit typingBegan(*m_model.cell(index).key);
    return began;
}

/// Enter and Tab have kept the cell; they move on as in a spreadsheet, and do not open the next one.
void EntryTableView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(
        editor, hint == QAbstractItemDelegate::RevertModelCache ? hint : QAbstractItemDelegate::NoHint);
    if (hint != QAbstractItemDelegate::NoHint)
        setFocus(); // a question that was asked meanwhile may have taken it
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        stepDown(1);
    else if (hint == QAbstractItemDelegate::EditNextItem)
        stepToOpen(1);
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        stepToOpen(-1);
}

/// To the next cell of the column that can be typed in; stays where there is none.
void EntryTableView::stepDown(int rows) {
    QModelIndex next = currentIndex();
    do
        next = m_model.index(next.row() + rows, next.column());
    while (next.isValid() && !m_model.isOpen(next));
    if (next.isValid())
        setCurrentIndex(next);
}

/// To the next cell that can be typed in, row by row; stays where there is none.
void EntryTableView::stepToOpen(int direction) {
    const int columns = m_model.columnCount();
    int place = currentIndex().row() * columns + currentIndex().column() + direction;
    for (; place >= 0 && place < m_model.rowCount() * columns; place += direction)
        if (const QModelIndex next = m_model.index(place / columns, place % columns); m_model.isOpen(next))
            return setCurrentIndex(next);
}

QItemSelectionRange EntryTableView::block() const {
    const QItemSelection selected = selectionModel()->selection();
    return selected.isEmpty() ? QItemSelectionRange(currentIndex()) : selected.first();
}

void EntryTableView::copy() const {
    const QItemSelectionRange range = block();
    std::vector<QStringList> rows;
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells << m_model.index(row, column).data(Qt::EditRole).toString();
        rows.push_back(cells);
    }
    if (range.isValid())
        QGuiApplication::clipboard()->setText(blockText(rows));
}

void EntryTableView::paste() {
    const std::vector<QStringList> rows = readBlock(QGuiApplication::clipboard()->text());
    const QItemSelectionRange range = block();
    if (rows.empty() || !range.isValid())
        return;
    if (rows.size() == 1 && rows.front().size() == 1)
        fillSelection(rows.front().front());
    else
        pasteAt(range.topLeft(), rows);
}

/// An empty cell of the block leaves what stands: nothing is withdrawn by accident.
void EntryTableView::pasteAt(const QModelIndex& corner, const std::vector<QStringList>& rows) {
    const auto bottom = corner.row() + static_cast<int>(rows.size());
    const auto right = corner.column() + static_cast<int>(rows.front().size());
    if (bottom > m_model.rowCount() || right > m_model.columnCount())
        return emit remarked(
            tr("The block has %1 rows and %2 columns; it does not fit below and to the right "
               "of this cell. Nothing was pasted.")
                .arg(rows.size())
                .arg(rows.front().size()));
    std::vector<TypedFigure> figures;
    int leftOut = 0;
    for (int row = corner.row(); row < bottom; ++row)
        for (int column = corner.column(); column < right; ++column) {
            const QString& text =
                rows[static_cast<std::size_t>(row - corner.row())][column - corner.column()];
            const QModelIndex index = m_model.index(row, column);
            if (m_model.isOpen(index) && !text.trimmed().isEmpty())
                figures.push_back({*m_model.cell(index).key, text});
            else if (!text.trimmed().isEmpty())
                ++leftOut;
        }
    emit remarked(leftOut == 0 ? QString()
                               : tr("%n cells of the block were left out: nothing can be entered there.",
                                    nullptr, leftOut));
    emit typed(figures);
}

void EntryTableView::fillSelection(const QString& text) {
    std::vector<TypedFigure> figures;
    for (const QModelIndex& index : selectedIndexes())
        if (m_model.isOpen(index) && !text.trimmed().isEmpty())
            figures.push_back({*m_model.cell(index).key, text});
    emit remarked({});
    emit typed(figures);
}

/// The first cell of each selected row goes into the others; of one cell alone, the one at its left into it.
void EntryTableView::fillRight() {
    const QItemSelectionRange range = block();
    if (!range.isValid())
        return;
    const int from = range.width() > 1 ? range.left() : range.left() - 1;
    std::vector<TypedFigure> figures;
    for (int row = range.top(); from >= 0 && row <= range.bottom(); ++row) {
        const QString text = m_model.index(row, from).data(Qt::EditRole).toString();
        for (int column = from + 1; column <= range.right(); ++column)
            if (const QModelIndex index = m_model.index(row, column);
                m_model.isOpen(index) && !text.isEmpty())
                figures.push_back({*m_model.cell(index).key, text});
    }
    emit typed(figures);
}

void EntryTableView::clearSelected() {
    std::vector<TypedFigure> figures;
    for (const QModelIndex& index : selectedIndexes()) {
        if (!m_model.isOpen(index))
            continue;
        if (m_model.pendingAt(index) != nullptr)
            emit dropped(*m_model.cell(index).key);
        else if (!m_model.cell(index).figure.isMissing())
            figures.push_back({*m_model.cell(index).key, {}});
    }
    emit typed(figures);
}

void EntryTableView::dropCurrent() {
    if (m_model.isOpen(currentIndex()) && m_model.pendingAt(currentIndex()) != nullptr)
        emit dropped(*m_model.cell(currentIndex()).key);
}

bool EntryTableView::handleCombination(QKeyEvent& event) {
    if (event.matches(QKeySequence::Copy))
        copy();
    else if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.keyCombination() == QKeyCombination(Qt::ControlModifier, Qt::Key_R))
        fillRight();
    else
        return false;
    return true;
}

bool EntryTableView::handleKey(QKeyEvent& event) {
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: stepDown(event.modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    case Qt::Key_Tab: stepToOpen(1); return true;
    case Qt::Key_Backtab: stepToOpen(-1); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: clearSelected(); return true;
    case Qt::Key_Escape: dropCurrent(); return true;
    case Qt::Key_F6: emit leftByKey(); return true;
    default: return false;
    }
}

void EntryTableView::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState)
        return event->accept(); // the editor has had it, and closeEditor() moves on
    if (handleCombination(*event) || handleKey(*event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

} // namespace maalbilde
