#pragma once

#include <QWidget>

class QHBoxLayout;

namespace maalbilde {

class LinkButton;
class TextLabel;
struct Theme;

/// A line above every page while one looks back: what moment is shown, and the way back to the present.
class PastLine : public QWidget {
    Q_OBJECT

public:
    explicit PastLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Shown while there is something to say.
    void say(const QString& sentence);

    [[nodiscard]] QString sentence() const;

signals:
    void returnWished();

private:
    QHBoxLayout* m_row;
    TextLabel* m_sentence;
    LinkButton* m_return;
};

} // namespace maalbilde
