#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#endif

#include <QWidget>

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace maalbilde {

class LogModel;
class Panel;
class TextLabel;

/// Everything recorded, newest first: found by any word of it; Enter goes to the cell of a figure.
class LogPage : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive the page.
    explicit LogPage(const Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows what the document says now. Requires an open file.
    void refresh(Language language);

signals:
    void cellChosen(const maalbilde::FigureKey& cell);

private:
    void build();
    void find();
    void sayHowMany();
    void choose(const QModelIndex& index);
    void styleTable(const Theme& theme);

    LogModel* m_model;
    QSortFilterProxyModel* m_found;
    QTimer* m_typed; ///< a long log is searched when the typing pauses
    TextLabel* m_count;
    QLineEdit* m_search;
    Panel* m_panel;
    QTableView* m_table;
    Language m_language = Language::nb;
};

} // namespace maalbilde
