#include "ui/document/file_path.h"

#include <QFile>

namespace maalbilde {

QString qtPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

std::filesystem::path systemPath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace maalbilde
