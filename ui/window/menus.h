#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

class QMenuBar;

namespace maalbilde {

/// One thing that can be chosen from a menu.
struct MenuChoice {
    QString text; ///< empty: a line between groups
    QKeySequence key;
    std::function<void()> chosen;
    bool enabled = true;
    bool checkable = false;
    bool checked = false;
};

/// A menu with its choices.
struct MenuContent {
    QString title;
    std::vector<MenuChoice> choices;
};

/// Fills the bar with these menus in the place of the former ones. Titles with an `&` can be opened by
/// keyboard.
void fillMenus(QMenuBar& bar, const std::vector<MenuContent>& menus);

} // namespace maalbilde
