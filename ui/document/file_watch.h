#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace maalbilde {

/// Hears when a file is written to, replaced, taken away or put back by anyone: at once where the system
/// tells, and within seconds where it does not, as on a network share.
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
    /// What a glance at the file shows without reading it.
    struct Look {
        qint64 size = -1; ///< −1 where there is none
        QDateTime written;

        friend bool operator==(const Look&, const Look&) = default;
    };

    void noticed();
    void look();
    [[nodiscard]] Look lookOf() const;

    QString m_path;
    Look m_seen;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
    QTimer m_rounds;
};

} // namespace maalbilde
