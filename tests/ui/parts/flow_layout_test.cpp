#include "ui/parts/flow_layout.h"

#include <catch2/catch.hpp>

#include <QWidget>

namespace maalbilde {

namespace {

/// Something of a fixed size in a flow.
QWidget* thingIn(QWidget& room, FlowLayout& flow, QSize size) {
    auto* thing = new QWidget(&room);
    thing->setFixedSize(size);
    flow.addWidget(thing);
    return thing;
}

} // namespace

TEST_CASE("Things of a line stand on the same bottom, or in its middle") {
    QWidget room;
    auto* flow = new FlowLayout;
    room.setLayout(flow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setGap(10);
    const QWidget* tall = thingIn(room, *flow, {50, 40});
    const QWidget* low = thingIn(room, *flow, {50, 20});
    QWidget* middle = thingIn(room, *flow, {50, 20});
    flow->setAlignment(middle, Qt::AlignVCenter);
    flow->setGeometry({0, 0, 400, 100});
    CHECK(tall->geometry() == QRect(0, 0, 50, 40));
    CHECK(low->geometry() == QRect(60, 20, 50, 20));
    CHECK(middle->geometry() == QRect(120, 10, 50, 20));
}

TEST_CASE("What does not fit goes on the next line, and what is hidden takes no space") {
    QWidget room;
    auto* flow = new FlowLayout;
    room.setLayout(flow);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(5);
    flow->setGap(10);
    thingIn(room, *flow, {50, 20});
    thingIn(room, *flow, {50, 20})->hide();
    const QWidget* next = thingIn(room, *flow, {50, 20});
    flow->setGeometry({0, 0, 100, 100});
    CHECK(next->geometry() == QRect(0, 25, 50, 20));
    CHECK(flow->heightForWidth(110) == 20);
    CHECK(flow->heightForWidth(100) == 45);
}

} // namespace maalbilde
