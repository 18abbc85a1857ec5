#include "ui/files/whole_file.h"

#include <QFile>
#include <cerrno>
#include <utility>

namespace maalbilde {

namespace {

QString qtPath(const std::filesystem::path& path) {
    return QFile::decodeName(QByteArray::fromStdString(path.string()));
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

WholeFile::WholeFile(std::filesystem::path path) : m_path(std::move(path)), m_file(qtPath(m_path)) {}

Result<void> WholeFile::write(std::string_view content) {
    errno = 0;
    // Unbuffered: what commit() would have to flush first could fail there without a word.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failureNow();
    const auto size = static_cast<qint64>(content.size());
    if (m_file.write(content.data(), size) != size)
        return failureNow();
    return {};
}

Result<void> WholeFile::commit() {
    errno = 0;
    if (!m_file.commit())
        return failureNow();
    return {};
}

tl::unexpected<Error> WholeFile::failureNow() const {
    if (errno == ENOSPC || errno == EFBIG || errno == EDQUOT)
        return failure(ErrorCode::diskFull, m_path.string());
    return failure(ErrorCode::fileWriteFailed, m_path.string(), m_file.errorString().toStdString());
}

Result<void> writeWholeFile(const std::filesystem::path& path, std::string_view content) {
    WholeFile file(path);
    return file.write(content).and_then([&] { return file.commit(); });
}

} // namespace maalbilde
