// Linked into a program with a window, ends it as soon as the window has been painted whole: what is left is
// the time of its start.

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace {

class EndAfterFirstPaint : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_ending) {
            m_ending = true; // the rest of the window is painted in the same turn of the event loop
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
        }
        return false;
    }

private:
    bool m_ending = false;
};

void watchApplication() {
    if (qobject_cast<QApplication*>(QCoreApplication::instance()) != nullptr)
        qApp->installEventFilter(new EndAfterFirstPaint(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchApplication)
