#pragma once

#include <QString>

namespace maalbilde {

/// Where a file lies that others may write to from another machine, or that a service copies behind our back.
struct SharedFolder {
    enum class Kind { none, synced, network } kind = Kind::none;
    QString name; ///< of the service: `OneDrive`; of the file system: `cifs`

    friend bool operator==(const SharedFolder&, const SharedFolder&) = default;
};

/// What the full path tells, and what the file system it lies on is called by the machine.
SharedFolder sharedFolder(const QString& path, const QString& fileSystem);

/// The same of a file as it lies on this machine.
SharedFolder sharedFolderOf(const QString& path);

} // namespace maalbilde
