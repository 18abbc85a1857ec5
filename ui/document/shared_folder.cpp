#include "ui/document/shared_folder.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#include <algorithm>
#include <array>

namespace maalbilde {

namespace {

/// How the services call their folders; some add the name of an employer.
constexpr std::array kServices{"OneDrive",     "Dropbox",   "Google Drive", "GoogleDrive", "iCloudDrive",
                               "iCloud Drive", "Nextcloud", "ownCloud",     "SharePoint",  "Jottacloud"};

constexpr std::array kNetworks{"nfs", "cifs", "smb", "sshfs", "davfs", "afs", "ncpfs", "9p"};

bool isFolderOf(const QString& folder, const QString& service) {
    return folder.compare(service, Qt::CaseInsensitive) == 0 ||
           folder.startsWith(service + QStringLiteral(" -"), Qt::CaseInsensitive);
}

/// A path on another machine, as Windows writes it.
bool isShare(const QString& path) {
    return path.startsWith(QStringLiteral("//")) || path.startsWith(QStringLiteral("\\\\"));
}

} // namespace

SharedFolder sharedFolder(const QString& path, const QString& fileSystem) {
    const QStringList folders =
        QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    for (const char* service : kServices) {
        const QString name = QString::fromLatin1(service);
        if (std::any_of(folders.begin(), folders.end() - 1,
                        [&](const QString& folder) { return isFolderOf(folder, name); }))
            return {SharedFolder::Kind::synced, name};
    }
    const bool isNetwork = std::ranges::any_of(kNetworks, [&](const char* network) {
        return fileSystem.contains(QLatin1String(network), Qt::CaseInsensitive);
    });
    if (isNetwork || isShare(path))
        return {SharedFolder::Kind::network, fileSystem};
    return {};
}

SharedFolder sharedFolderOf(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    const QStorageInfo storage(QFileInfo(full).absolutePath());
    return sharedFolder(full, QString::fromLatin1(storage.fileSystemType()));
}

} // namespace maalbilde
