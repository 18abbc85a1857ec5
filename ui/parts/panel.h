#pragma once

#include "ui/charts/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace maalbilde {

/// A surface that holds a column of things.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Where its content goes, from top to bottom.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    QVBoxLayout* m_column;
};

} // namespace maalbilde
