#include "ui/window/menus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace maalbilde {

namespace {

void addChoice(QMenu& menu, const MenuChoice& choice) {
    if (choice.text.isEmpty()) {
        menu.addSeparator();
        return;
    }
    QAction* action = menu.addAction(choice.text);
    action->setShortcut(choice.key);
    action->setEnabled(choice.enabled);
    action->setCheckable(choice.checkable);
    action->setChecked(choice.checked);
    QObject::connect(action, &QAction::triggered, &menu, choice.chosen);
}

} // namespace

void fillMenus(QMenuBar& bar, const std::vector<MenuContent>& menus) {
    for (QAction* former : bar.actions()) {
        bar.removeAction(former);
        former->menu()->deleteLater(); // one of its choices may be what is being carried out
    }
    for (const MenuContent& content : menus) {
        auto* menu = new QMenu(content.title, &bar);
        for (const MenuChoice& choice : content.choices)
            addChoice(*menu, choice);
        bar.addMenu(menu);
    }
}

} // namespace maalbilde
