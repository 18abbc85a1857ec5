#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace maalbilde {

/// Hears when a file is written to, replaced, taken away or put back by anyone.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file from now on, and no other.
    void watch(const QString& path);

    /// Says `changed` once more in a second: for a file that could not be read just now.
    void askAgain();

signals:
    /// Once for a burst of changes, when it is over.
    void changed();

private:
    void noticed();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace maalbilde
