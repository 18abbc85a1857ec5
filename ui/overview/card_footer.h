#pragma once

#include "ui/charts/theme.h"
#include "ui/snapshot/target_snapshot.h"

#include <QWidget>

namespace maalbilde {

class TextLabel;

/// The foot of a card: will we make it, and what is new since the quarter before.
class CardFooter : public QWidget {
    Q_OBJECT

public:
    explicit CardFooter(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setTarget(const TargetSnapshot& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
    TextLabel* m_outlook;
    TextLabel* m_news;
};

} // namespace maalbilde
