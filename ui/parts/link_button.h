#pragma once

#include "ui/parts/themed_button.h"

namespace maalbilde {

/// A button that looks like a link, for what is done now and then.
class LinkButton : public ThemedButton {
    Q_OBJECT

public:
    explicit LinkButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maalbilde
