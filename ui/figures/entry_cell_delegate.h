#pragma once

#include "ui/charts/theme.h"

#include <QStyledItemDelegate>

namespace maalbilde {

class EntryGridModel;

/// Paints the cells of the grid, so that each state is told by its text and its ground, and edits them in a
/// line. Only for an EntryGridModel.
class EntryCellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit EntryCellDelegate(const EntryGridModel& model, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    /// News of the cell does not overwrite what is being typed.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;

private:
    struct Look;

    [[nodiscard]] Look lookOf(const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QRect& box, const Look& look, QStyle::State state) const;
    void paintWords(QPainter& painter, const QRect& box, const Look& look) const;
    void paintFrame(QPainter& painter, const QRect& box, const Look& look, QStyle::State state) const;

    const EntryGridModel& m_model;
    Theme m_theme;
};

} // namespace maalbilde
