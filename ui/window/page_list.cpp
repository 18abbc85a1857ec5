#include "ui/window/page_list.h"

#include "ui/charts/theme.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <algorithm>

namespace maalbilde {

namespace {

enum Role { idRole = Qt::UserRole, signRole, statusRole, noteRole, groupRole };

QListWidgetItem* itemOf(const PageEntry& page) {
    auto* item = new QListWidgetItem(page.name);
    item->setData(idRole, page.id);
    item->setData(signRole, page.sign);
    if (page.status)
        item->setData(statusRole, static_cast<int>(*page.status));
    item->setData(noteRole, page.note);
    item->setData(groupRole, page.beginsGroup);
    const QString word = page.word.isEmpty() ? page.note : page.word;
    item->setData(Qt::AccessibleTextRole,
                  word.isEmpty() ? page.name : QStringLiteral("%1, %2").arg(page.name, word));
    item->setToolTip(word.isEmpty() ? page.name : QStringLiteral("%1: %2").arg(page.name, word));
    return item;
}

} // namespace

/// A name at the left, a coloured sign at the right, the chosen line tinted.
class PageList::Painter : public QStyledItemDelegate {
public:
    explicit Painter(PageList* list) : QStyledItemDelegate(list), m_theme(lightTheme()) {}

    void setTheme(const Theme& theme) { m_theme = theme; }

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect box = boxOf(option.rect, index);
        if (box != option.rect)
            paintGroupLine(*painter, option.rect);
        paintGround(*painter, box, option.state);
        const QRect line = box.adjusted(m_theme.space(6), 0, -m_theme.space(6), 0);
        const int sign = paintSign(*painter, line, index) + paintNote(*painter, line, index);
        paintName(*painter, line.adjusted(0, 0, -sign, 0), option, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
        return {0, m_theme.space(index.data(groupRole).toBool() ? 15 : 10)};
    }

private:
    /// Without the space above a group.
    [[nodiscard]] QRect boxOf(const QRect& rect, const QModelIndex& index) const {
        return rect.adjusted(0, index.data(groupRole).toBool() ? m_theme.space(5) : 0, 0, 0);
    }

    void paintGroupLine(QPainter& painter, const QRect& rect) const {
        const int y = rect.top() + m_theme.space(2);
        painter.setPen(m_theme.hairline);
        painter.drawLine(rect.left() + m_theme.space(6), y, rect.right() - m_theme.space(6), y);
    }

    /// The room it takes.
    int paintNote(QPainter& painter, const QRect& line, const QModelIndex& index) const {
        const QString note = index.data(noteRole).toString();
        if (note.isEmpty())
            return 0;
        const QFont font = m_theme.font(TextSize::small);
        painter.setFont(font);
        painter.setPen(m_theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, note);
        return QFontMetrics(font).horizontalAdvance(note) + m_theme.space(2);
    }

    void paintGround(QPainter& painter, const QRect& rect, QStyle::State state) const {
        const QRectF box = QRectF(rect).adjusted(m_theme.space(3), 1, -m_theme.space(3), -1);
        const bool chosen = state.testFlag(QStyle::State_Selected);
        const bool under = state.testFlag(QStyle::State_MouseOver);
        if (chosen || under) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(chosen ? m_theme.accentTint : m_theme.window);
            painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
        }
        if (state.testFlag(QStyle::State_HasFocus)) {
            painter.setPen(QPen(m_theme.focus, m_theme.px(2)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
        }
    }

    /// The room it takes.
    int paintSign(QPainter& painter, const QRect& line, const QModelIndex& index) const {
        const QVariant status = index.data(statusRole);
        if (!status.isValid())
            return 0;
        painter.setFont(m_theme.font(TextSize::body));
        painter.setPen(m_theme.status(static_cast<Status>(status.toInt())).text);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, index.data(signRole).toString());
        return m_theme.space(6);
    }

    void paintName(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                   const QString& name) const {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QFont font = m_theme.font(TextSize::body, chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(chosen ? m_theme.accent : m_theme.text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(name, Qt::ElideRight, room.width()));
    }

    Theme m_theme;
};

PageList::PageList(QWidget* parent) : QListWidget(parent), m_painter(new Painter(this)) {
    setItemDelegate(m_painter);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit pageChosen(item->data(idRole).toString());
    });
}

void PageList::setTheme(const Theme& theme) {
    m_painter->setTheme(theme);
    setFont(theme.font(TextSize::body));
    setViewportMargins(0, theme.space(4), 0, theme.space(4));
    QPalette surface = palette();
    surface.setColor(QPalette::Window, theme.surface); // around the lines as behind them
    surface.setColor(QPalette::Base, theme.surface);
    setPalette(surface);
    updateGeometry();
    scheduleDelayedItemsLayout();
}

void PageList::setPages(const std::vector<PageEntry>& pages) {
    const QSignalBlocker quiet(this);
    const QString chosen = currentItem() == nullptr ? QString() : currentItem()->data(idRole).toString();
    clear();
    for (const PageEntry& page : pages)
        addItem(itemOf(page));
    choose(chosen);
    updateGeometry();
}

void PageList::choose(const QString& pageId) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(idRole).toString() == pageId)
            setCurrentRow(row);
}

// As wide as its names, within reason: what is cut is read whole in its tool tip.
QSize PageList::sizeHint() const {
    const Theme& theme = m_painter->theme();
    const QFontMetrics metrics(theme.font(TextSize::body, QFont::DemiBold));
    int widest = theme.space(20);
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(item(row)->text()));
    return {std::min(widest, theme.space(40)) + theme.space(12 + 8), 0};
}

} // namespace maalbilde
