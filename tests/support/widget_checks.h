#pragma once

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QScrollArea>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace maalbilde {

/// Everything that labels of a page say, in order of creation.
inline QStringList shownTexts(const QWidget& page) {
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    return texts;
}

/// Labels whose text is higher or wider than the room they have, and widgets that lie outside their parent.
inline QStringList cutTexts(const QWidget& page) {
    QStringList cut;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
        if (!widget->isVisibleTo(&page) || area != nullptr || widget->inherits("QScrollBar"))
            continue;
        const auto* viewport = widget->parentWidget();
        const bool scrolled = qobject_cast<const QScrollArea*>(viewport->parentWidget()) != nullptr;
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                             widget->accessibleName();
        if (!scrolled && !viewport->rect().contains(widget->geometry()))
            cut << QStringLiteral("outside: ") + name;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label == nullptr)
            continue;
        const bool tooHigh = label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                               : label->sizeHint().height() > label->height();
        const bool tooWide = !label->wordWrap() && label->sizeHint().width() > label->width();
        if (tooHigh || tooWide)
            cut << QStringLiteral("cut: ") + label->text();
    }
    return cut;
}

/// The widgets that Tab reaches, in order.
inline std::vector<QWidget*> tabOrder(QWidget& page) {
    std::vector<QWidget*> order;
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && next->focusProxy() == nullptr &&
            next->isVisibleTo(&page) && next->isEnabled())
            order.push_back(next);
    return order;
}

/// Widgets that the keyboard reaches and that have no name for those who cannot see them.
inline QStringList namelessWidgets(QWidget& page) {
    QStringList nameless;
    for (const QWidget* widget : tabOrder(page)) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool saysText = button != nullptr && !button->text().isEmpty();
        if (widget->accessibleName().isEmpty() && !saysText)
            nameless << QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

} // namespace maalbilde
