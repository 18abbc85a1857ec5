#include "app/whole_file.h"

#include <QFile>
#include <QSaveFile>
#include <cerrno>

namespace maalbilde {

namespace {

QString qtPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

tl::unexpected<Error> writeFailure(const std::filesystem::path& path, const QSaveFile& file,
                                   int systemError) {
    if (systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT)
        return failure(ErrorCode::diskFull, path.string());
    return failure(ErrorCode::fileWriteFailed, path.string(), file.errorString().toStdString());
}

} // namespace

Result<std::string> readWholeFile(const std::filesystem::path& path, std::int64_t largest) {
    QFile file(qtPath(path));
    if (!file.exists())
        return failure(ErrorCode::fileMissing, path.string());
    if (std::error_code ignored; std::filesystem::is_directory(path, ignored))
        return failure(ErrorCode::fileUnreadable, path.string(), file.errorString().toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileUnreadable, path.string(), file.errorString().toStdString());
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::fileUnreadable, path.string(), file.errorString().toStdString());
    if (content.size() > largest)
        return failure(ErrorCode::fileTooLarge, path.string(), largest);
    return content.toStdString();
}

Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view content) {
    QSaveFile file(qtPath(path));
    errno = 0;
    // Unbuffered: what commit() would have to flush first could fail there without a word.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writeFailure(path, file, errno);
    const bool written = file.write(content.data(), static_cast<qint64>(content.size())) ==
                         static_cast<qint64>(content.size());
    if (!written || !file.commit())
        return writeFailure(path, file, errno);
    return {};
}

} // namespace maalbilde
