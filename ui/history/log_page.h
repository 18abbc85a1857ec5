#pragma once

#include "ui/charts/theme.h"
#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/document/document.h"
#endif

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace maalbilde {

class FoundLines;
class LogActions;
struct LogAbilities;
class LogFilterBar;
struct LogItem;
class LogModel;
class Panel;
class TextLabel;

/// Everything recorded, newest first: found by its target, place, time and words. Of a line one goes to its
/// cell, takes it back, or sees everything as it was known then.
class LogPage : public QWidget {
    Q_OBJECT

public:
    /// The document must outlive the page.
    explicit LogPage(const Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Shows what the document says now. Requires an open file.
    void refresh(Language language);
    /// Puts the keyboard where one types what is looked for.
    void focusSearch();

signals:
    void cellChosen(const maalbilde::FigureKey& cell);
    /// What the newest entry of the cell says is to be taken back.
    void undoWished(const maalbilde::FigureKey& cell);
    void lookBackWished(maalbilde::Timestamp moment);

private:
    void build();
    void connectParts();
    void find();
    void sayHowMany();
    void goToCell();
    void undo();
    void lookBack();
    void showAbilities();
    void styleTable(const Theme& theme);
    [[nodiscard]] const LogItem* chosen() const;
    [[nodiscard]] std::optional<FigureKey> chosenCell() const;
    [[nodiscard]] LogAbilities abilitiesOf(const LogItem& item) const;
    [[nodiscard]] QString remarkOn(const LogItem& item) const;

    const Document& m_document;
    LogModel* m_model;
    FoundLines* m_found;
    TextLabel* m_count;
    LogFilterBar* m_filter;
    Panel* m_panel;
    QTableView* m_table;
    LogActions* m_actions;
    QVBoxLayout* m_column;
    Language m_language = Language::nb;
};

} // namespace maalbilde
