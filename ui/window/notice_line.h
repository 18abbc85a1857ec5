#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace maalbilde {

struct Theme;

/// What went wrong and what to do, as a line in the window that can be put away. Hidden while there is
/// nothing to say.
class NoticeLine : public QWidget {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();

    void say(const QString& sentence);
    void clear();

    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_sentence;
    QToolButton* m_close;
};

} // namespace maalbilde
