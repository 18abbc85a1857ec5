#pragma once

#include "ui/charts/theme.h"

#include <QAbstractButton>

namespace maalbilde {

class TextLabel;

/// One thing to begin with: what it is, and below it what comes of it. A button by click, space bar or Enter.
class StartChoice : public QAbstractButton {
    Q_OBJECT

public:
    explicit StartChoice(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setWords(const QString& what, const QString& outcome);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme m_theme;
    TextLabel* m_what;
    TextLabel* m_outcome;
};

} // namespace maalbilde
