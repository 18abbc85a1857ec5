#include "ui/export/picture/record/picture_record.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace maalbilde {

namespace {

constexpr qsizetype kChecksumDigits = 16;

} // namespace

QByteArray textOf(const PictureRecord& record) {
    const QJsonObject object{
        {QStringLiteral("title"), record.title},
        {QStringLiteral("message"), record.message},
        {QStringLiteral("caption"), QJsonArray::fromStringList(record.caption)},
        {QStringLiteral("programme"), record.programme},
        {QStringLiteral("example"), record.example},
        {QStringLiteral("target"), record.target},
        {QStringLiteral("place"), record.place},
        {QStringLiteral("form"), record.form},
        {QStringLiteral("asOf"), record.asOf},
        {QStringLiteral("made"), record.made},
        {QStringLiteral("received"), record.received},
        {QStringLiteral("due"), record.due},
        {QStringLiteral("data"), record.data},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact); // sorted by name
}

std::optional<PictureRecord> readPictureRecord(const QByteArray& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    PictureRecord record;
    const auto read = [&](const char* name, QString& value) {
        value = object.value(QLatin1String(name)).toString();
    };
    read("title", record.title);
    read("message", record.message);
    read("programme", record.programme);
    read("target", record.target);
    read("place", record.place);
    read("form", record.form);
    read("asOf", record.asOf);
    read("made", record.made);
    read("data", record.data);
    for (const QJsonValue& line : object.value(QLatin1String("caption")).toArray())
        record.caption << line.toString();
    record.example = object.value(QLatin1String("example")).toBool();
    record.received = object.value(QLatin1String("received")).toInt();
    record.due = object.value(QLatin1String("due")).toInt();
    return record;
}

QString checksumOf(const QByteArray& recordText) {
    const QByteArray digest = QCryptographicHash::hash(recordText, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kChecksumDigits));
}

} // namespace maalbilde
