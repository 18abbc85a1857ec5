#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace maalbilde {

/// What a picture carries of itself, beside what can be seen: the same words, and the data behind it.
struct PictureRecord {
    QString title;        ///< `Arbeidsplasser, hele regionen, per 2. kvartal 2017`
    QString message;      ///< `44 av 100, plan nå 50 (−6)`
    QStringList caption;  ///< what stands below the picture, line by line
    QString programme;    ///< `Elverumregionen`
    bool example = false; ///< its figures are invented
    QString target;       ///< its id
    QString place;        ///< a municipality's id, or `region`
    QString form;         ///< `yearly`, `quarterly`, `cumulative`, `multiples`, `card`
    QString asOf;         ///< `2017K2`
    QString made;         ///< ISO 8601
    int received = 0;
    int due = 0;
    QString data; ///< CSV

    friend bool operator==(const PictureRecord&, const PictureRecord&) = default;
};

/// The record as it stands in a file: JSON on one line, the same bytes for the same record.
QByteArray textOf(const PictureRecord& record);

/// Reads it again. Nothing if it is anything else.
std::optional<PictureRecord> readPictureRecord(const QByteArray& text);

/// A short checksum of a record's text, 16 hexadecimal digits of SHA-256: it tells whether words or data were
/// changed, by accident or without thought; it is no signature.
QString checksumOf(const QByteArray& recordText);

/// Under these names a record and its checksum stand in a picture: as text chunks of a PNG, and in an SVG as
/// an element of this namespace with an attribute.
inline constexpr char kRecordName[] = "record";
inline constexpr char kChecksumName[] = "checksum";
inline constexpr char kPngRecordKey[] = "maalbilde-record";
inline constexpr char kPngChecksumKey[] = "maalbilde-checksum";
inline constexpr char kRecordNamespace[] = "urn:maalbilde:picture";

} // namespace maalbilde
