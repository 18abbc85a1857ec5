#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QMetaObject>
#include <QObject>
#include <QString>
#include <QStringList>

namespace maalbilde {

/// Roles of what can be used: each must say what it is for.
inline bool isUsed(QAccessible::Role role) {
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::ListItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::TreeItem:
    case QAccessible::Link:
    case QAccessible::MenuItem: return true;
    default: return false;
    }
}

/// What these consist of is Qt's own.
inline bool isWhole(QAccessible::Role role) {
    return role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::Table ||
           role == QAccessible::EditableText;
}

inline void collectStumbles(QAccessibleInterface& part, const QString& path, QStringList& found) {
    QStringList beside;
    for (int i = 0; i < part.childCount(); ++i) {
        QAccessibleInterface* child = part.child(i);
        if (child == nullptr || !child->isValid() || child->state().invisible)
            continue;
        const QAccessible::Role role = child->role();
        const QString name = child->text(QAccessible::Name).trimmed();
        const QObject* object = child->object();
        const QString kind = object == nullptr ? QStringLiteral("role %1").arg(role)
                                               : QString::fromLatin1(object->metaObject()->className());
        const QString where = path + QLatin1Char('/') + kind;
        if (isUsed(role) && name.isEmpty())
            found << QStringLiteral("no name: ") + where;
        const bool isButton = role == QAccessible::PushButton || role == QAccessible::CheckBox;
        if (isButton && beside.contains(name))
            found << QStringLiteral("twice beside each other: ") + where + QLatin1Char(' ') + name;
        if (isButton)
            beside << name;
        if (!isWhole(role))
            collectStumbles(*child, where, found);
    }
}

/// What a screen reader stumbles over in what is shown of a window: controls without a name, and buttons
/// beside each other that are called the same.
inline QStringList accessibleStumbles(QObject& window) {
    QStringList found;
    if (QAccessibleInterface* top = QAccessible::queryAccessibleInterface(&window))
        collectStumbles(*top, QString::fromLatin1(window.metaObject()->className()), found);
    else
        found << QStringLiteral("a screen reader sees nothing");
    return found;
}

} // namespace maalbilde
