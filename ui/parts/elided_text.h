#pragma once

#include "ui/charts/theme.h"

#include <QWidget>

namespace maalbilde {

/// Plain text in as many lines as it needs, as it may have and as there is room for: what does not fit ends
/// in `…` and is told whole by the tool tip. It takes no space while it has nothing to say.
class ElidedText : public QWidget {
    Q_OBJECT

public:
    ElidedText(TextSize size, int mostLines, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Another size, and another number of lines at most.
    void setSize(TextSize size, int mostLines);
    void showText(const QString& text);

    [[nodiscard]] QString text() const { return m_text; }

    /// The lines as they are painted where there is this much room.
    [[nodiscard]] QStringList linesIn(QSize room) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    TextSize m_size;
    int m_mostLines;
    int m_gap = 0; ///< above the text
    QString m_text;
};

} // namespace maalbilde
