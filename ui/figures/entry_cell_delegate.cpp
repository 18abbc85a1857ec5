#include "ui/figures/entry_cell_delegate.h"

#include "ui/figures/entry_grid_model.h"

#include <QLineEdit>
#include <QPainter>
#include <algorithm>

namespace maalbilde {

/// How a cell looks.
struct EntryCellDelegate::Look {
    QString text;
    QString remark;
    QFont font;
    QColor textColour;
    QColor remarkColour;
    QColor ground;
    Qt::BrushStyle pattern = Qt::NoBrush; ///< over the ground
    QColor edge;                          ///< of what waits; invalid for everything else
};

EntryCellDelegate::EntryCellDelegate(const EntryGridModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(lightTheme()) {}

EntryCellDelegate::Look EntryCellDelegate::lookOf(const QModelIndex& index) const {
    const EntryCell& cell = m_model.cell(index);
    Look look{.text = cell.text,
              .remark = cell.remark,
              .font = m_theme.font(TextSize::small),
              .textColour = m_theme.mutedText,
              .remarkColour = m_theme.mutedText,
              .ground = m_theme.surface};
    switch (cell.kind) {
    case EntryCellKind::reported:
        look.font = m_theme.font(TextSize::large);
        look.textColour = m_theme.text;
        break;
    case EntryCellKind::notReported: look.pattern = Qt::BDiagPattern; break;
    case EntryCellKind::notYetDue: look.pattern = Qt::Dense7Pattern; break;
    case EntryCellKind::belongsToRegion: look.ground = m_theme.window; break;
    case EntryCellKind::sum: look.font = m_theme.font(TextSize::body); break;
    case EntryCellKind::notApplicable: break;
    }
    if (cell.implausible)
        look.remarkColour = m_theme.status(Status::atRisk).text;
    if (const PendingFigure* pending = m_model.pendingAt(index)) {
        look.text = pending->text;
        look.remark = pending->fault ? QStringLiteral("!") : tr("waits");
        look.font = m_theme.font(TextSize::large);
        look.textColour = pending->fault ? m_theme.error : m_theme.text;
        look.remarkColour = look.textColour;
        look.pattern = Qt::NoBrush;
        look.edge = pending->fault ? m_theme.error : m_theme.accent;
    }
    return look;
}

void EntryCellDelegate::paintGround(QPainter& painter, const QRect& box, const Look& look,
                                    QStyle::State state) const {
    painter.fillRect(box, look.ground);
    if (look.pattern != Qt::NoBrush)
        painter.fillRect(box, QBrush(m_theme.hairline, look.pattern));
    if (state.testFlag(QStyle::State_Selected))
        painter.fillRect(box, m_theme.accentTint);
    painter.setPen(m_theme.hairline);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
}

/// The figure at the right; what there is to know of it small at the left.
void EntryCellDelegate::paintWords(QPainter& painter, const QRect& box, const Look& look) const {
    const QRect room = box.adjusted(m_theme.space(2), 0, -m_theme.space(3), 0);
    painter.setFont(look.font);
    painter.setPen(look.textColour);
    const QFontMetrics metrics(look.font);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(look.text, Qt::ElideRight, room.width()));
    const int left = room.width() - metrics.horizontalAdvance(look.text) - m_theme.space(2);
    if (look.remark.isEmpty() || left < m_theme.space(2))
        return;
    const QFont small = m_theme.font(TextSize::small);
    painter.setFont(small);
    painter.setPen(look.remarkColour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(look.remark, Qt::ElideRight, left));
}

void EntryCellDelegate::paintFrame(QPainter& painter, const QRect& box, const Look& look,
                                   QStyle::State state) const {
    painter.setBrush(Qt::NoBrush);
    const double width = m_theme.px(2);
    const QRectF frame = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (look.edge.isValid()) {
        painter.setPen(QPen(look.edge, width, Qt::DashLine));
        painter.drawRect(frame);
    }
    if (state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.focus, width));
        painter.drawRect(frame);
    }
}

void EntryCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Look look = lookOf(index);
    painter->save();
    paintGround(*painter, option.rect, look, option.state);
    paintWords(*painter, option.rect, look);
    paintFrame(*painter, option.rect, look, option.state);
    painter->restore();
}

QWidget* EntryCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                         const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->setFont(m_theme.font(TextSize::large));
    line->setFrame(false);
    line->setTextMargins(m_theme.space(1), 0, m_theme.space(2), 0);
    line->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return line;
}

void EntryCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace maalbilde
