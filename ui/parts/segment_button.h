#pragma once

#include "ui/parts/themed_button.h"

namespace maalbilde {

/// One of a few choices that stand beside each other; the chosen one stays pressed.
class SegmentButton : public ThemedButton {
    Q_OBJECT

public:
    explicit SegmentButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maalbilde
