#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace maalbilde {

class StartChoice;
struct Theme;

/// What there is to do while no file is open.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void retranslate();

signals:
    void openWished();
    void newWished();
    void exampleWished();

private:
    QLabel* m_title;
    QLabel* m_purpose;
    StartChoice* m_open;
    StartChoice* m_new;
    StartChoice* m_example;
    QVBoxLayout* m_column;
};

} // namespace maalbilde
