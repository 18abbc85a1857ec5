#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++
#include "ui/parts/panel.h"
#include "ui/snapshot/missing_at_places.h"
#endif

class QTreeWidget;
class QTreeWidgetItem;

namespace maalbilde {

class LinkButton;
class TextLabel;

/// What is missing, by place: Enter or a click goes to the cell; the list of a place can be copied as an
/// e-mail. Takes no space where nothing is missing.
class MissingPanel : public Panel {
    Q_OBJECT

public:
    explicit MissingPanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setMissing(std::vector<MissingAtPlace> places);

    /// The place whose list is the current one; null where nothing is missing.
    [[nodiscard]] const MissingAtPlace* currentPlace() const;

signals:
    void cellChosen(const maalbilde::FigureKey& key);
    void reminderWished(const maalbilde::MissingAtPlace& place);

private:
    void choose(QTreeWidgetItem* item);
    void nameButton();

    std::vector<MissingAtPlace> m_places;
    TextLabel* m_title;
    QTreeWidget* m_tree;
    LinkButton* m_copy;
};

} // namespace maalbilde
