#include "ui/parts/picture_menu.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace maalbilde {

PictureMenu::PictureMenu(QWidget* picture)
    : QObject(picture), m_save(new QAction(picture)), m_copy(new QAction(picture)) {
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut); // another chart may have it too
    connect(m_save, &QAction::triggered, this, [this] { emit wished(PictureUse::save); });
    connect(m_copy, &QAction::triggered, this, [this] { emit wished(PictureUse::copy); });
    picture->addActions({m_save, m_copy});
    picture->setContextMenuPolicy(Qt::ActionsContextMenu);
    picture->installEventFilter(this);
    word();
}

bool PictureMenu::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        word();
    return QObject::eventFilter(watched, event);
}

void PictureMenu::word() {
    m_save->setText(tr("Save picture …"));
    m_copy->setText(tr("Copy picture"));
}

} // namespace maalbilde
