#include "ui/parts/page_scroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace maalbilde {

QScrollArea* scrollOver(QWidget& page, QWidget* content) {
    auto* scroll = new QScrollArea(&page);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard, and is scrolled to
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* whole = new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return scroll;
}

} // namespace maalbilde
