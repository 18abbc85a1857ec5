#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace maalbilde {

/// What can be done with a picture on the screen.
enum class PictureUse { save, copy };

/// Lets a picture on the screen be saved and copied, from its context menu and, while it has the keyboard, by
/// Ctrl+C. Belongs to the picture.
class PictureMenu : public QObject {
    Q_OBJECT

public:
    explicit PictureMenu(QWidget* picture);

signals:
    void wished(maalbilde::PictureUse use);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void word();

    QAction* m_save;
    QAction* m_copy;
};

} // namespace maalbilde
