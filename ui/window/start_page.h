#pragma once

#include <QWidget>

class QVBoxLayout;

namespace maalbilde {

class StartChoice;
class TextLabel;
struct Theme;

/// What there is to do while no file is open. It scrolls where large text leaves too little room.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();

signals:
    void openWished();
    void newWished();
    void otherWished();
    void exampleWished();

private:
    QWidget* m_content;
    TextLabel* m_title;
    TextLabel* m_purpose;
    StartChoice* m_open;
    StartChoice* m_new;
    StartChoice* m_other;
    StartChoice* m_example;
    QVBoxLayout* m_column;
};

} // namespace maalbilde
