#pragma once

#include "ui/parts/themed_button.h"

namespace maalbilde {

/// The one button of a page that does what the page is for.
class PrimaryButton : public ThemedButton {
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maalbilde
