#include "ui/export/report/odt/zip_package.h"

#include "core/values/contract.h"

#include <zip.h>

#include <QDateTime>
#include <memory>

namespace maalbilde {

namespace {

/// A moment as ZIP has it, without a time zone; it knows no time before 1980.
struct ZipTime {
    zip_uint16_t time = 0;
    zip_uint16_t date = 0;
};

ZipTime zipTime(Timestamp made) {
    const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime moment =
        std::max(earliest, QDateTime::fromMSecsSinceEpoch(made.millisecondsSince1970(), Qt::UTC));
    const QDate date = moment.date();
    const QTime time = moment.time();
    return {static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            static_cast<zip_uint16_t>((date.year() - 1980) << 9 | date.month() << 5 | date.day())};
}

/// Writing into memory fails only for want of memory.
void mustHold(bool holds) {
    require(holds, "a package is written into memory");
}

void add(zip_t* archive, const PackagePart& part, ZipTime when) {
    zip_source_t* source = zip_source_buffer(archive, part.content.constData(),
                                             static_cast<zip_uint64_t>(part.content.size()), 0);
    mustHold(source != nullptr);
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_GUESS);
    mustHold(index >= 0);
    const auto place = static_cast<zip_uint64_t>(index);
    const int method = part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    mustHold(zip_set_file_compression(archive, place, method, 0) == 0);
    mustHold(zip_file_set_dostime(archive, place, when.time, when.date, 0) == 0);
}

QByteArray contentOf(zip_source_t* source) {
    zip_stat_t stat;
    mustHold(zip_source_stat(source, &stat) == 0);
    QByteArray content(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    mustHold(zip_source_open(source) == 0);
    mustHold(zip_source_read(source, content.data(), stat.size) == static_cast<zip_int64_t>(stat.size));
    zip_source_close(source);
    return content;
}

} // namespace

QByteArray zipPackage(const std::vector<PackagePart>& parts, Timestamp made) {
    zip_error_t error;
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> memory(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    mustHold(memory != nullptr);
    zip_source_keep(memory.get()); // the archive lets go of it when it is closed
    zip_t* archive = zip_open_from_source(memory.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    mustHold(archive != nullptr);
    for (const PackagePart& part : parts)
        add(archive, part, zipTime(made));
    mustHold(zip_close(archive) == 0);
    return contentOf(memory.get());
}

} // namespace maalbilde
