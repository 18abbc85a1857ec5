#include "ui/document/file_watch.h"

#include <QFileInfo>
#include <chrono>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;

constexpr auto kBurst = 50ms; // one transaction is several writes
constexpr auto kPatience = 1s;
constexpr auto kRound = 3s; // between two looks at a file that the system may not speak of

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::noticed);
    // A file that is replaced is no longer heard of itself; its folder tells.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::noticed);
    connect(&m_rounds, &QTimer::timeout, this, &FileWatch::look);
}

void FileWatch::watch(const QString& path) {
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_settled.stop();
    m_path = path;
    m_seen = lookOf();
    m_rounds.start(kRound);
    for (const QString& each : {path, QFileInfo(path).absolutePath()})
        if (QFileInfo::exists(each))
            m_watcher.addPath(each);
}

FileWatch::Look FileWatch::lookOf() const {
    const QFileInfo file(m_path);
    return file.exists() ? Look{file.size(), file.lastModified()} : Look{};
}

void FileWatch::look() {
    if (lookOf() != m_seen)
        noticed();
}

void FileWatch::askAgain() {
    m_settled.start(kPatience);
}

void FileWatch::noticed() {
    m_seen = lookOf();
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    m_settled.start(kBurst);
}

} // namespace maalbilde
