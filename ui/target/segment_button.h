#pragma once

#include "ui/charts/theme.h"

#include <QPushButton>

namespace maalbilde {

/// One of a few choices that stand beside each other; the chosen one stays pressed.
class SegmentButton : public QPushButton {
    Q_OBJECT

public:
    explicit SegmentButton(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace maalbilde
