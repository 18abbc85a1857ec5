#include "ui/document/file_watch.h"

#include <QFileInfo>
#include <chrono>

namespace maalbilde {

namespace {

using namespace std::chrono_literals;

constexpr auto kBurst = 50ms; // one transaction is several writes
constexpr auto kPatience = 1s;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent) {
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::noticed);
    // A file that is replaced is no longer heard of itself; its folder tells.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::noticed);
}

void FileWatch::watch(const QString& path) {
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_settled.stop();
    m_path = path;
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void FileWatch::askAgain() {
    m_settled.start(kPatience);
}

void FileWatch::noticed() {
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
    m_settled.start(kBurst);
}

} // namespace maalbilde
