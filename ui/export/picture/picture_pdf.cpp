#include "ui/export/picture/picture_pdf.h"

#include <QBuffer>
#include <QDateTime>
#include <QPdfWriter>

namespace maalbilde {

namespace {

constexpr int kResolution = 1200;
constexpr char kDateKey[] = "/CreationDate (D:";

/// QPdfWriter dates its files itself. Digits for digits, so that every offset in the file still holds.
void date(QByteArray& pdf, const QString& made) {
    const qsizetype at = pdf.indexOf(kDateKey);
    if (at < 0)
        return;
    const qsizetype begin = at + static_cast<qsizetype>(sizeof(kDateKey)) - 1;
    const qsizetype end = pdf.indexOf(')', begin);
    const QDateTime moment = QDateTime::fromString(made, Qt::ISODateWithMs).toUTC();
    const QByteArray digits = moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const QByteArray zone = end - begin == digits.size() + 1 ? "Z" : "+00'00'";
    if (digits.size() + zone.size() == end - begin)
        pdf.replace(begin, end - begin, digits + zone);
}

} // namespace

QByteArray pdfOf(const PictureSubject& subject, const PictureLook& look) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kResolution);
    writer.setPageSize(QPageSize(look.size.points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(subject.record.title);
    writer.setCreator(QStringLiteral("Målbilde"));
    QPainter painter(&writer);
    paintOnPaper(painter, drawPicture(subject, look), look.style(), {}, kResolution / 72.0);
    painter.end();
    QByteArray pdf = buffer.data();
    date(pdf, subject.record.made);
    return pdf;
}

} // namespace maalbilde
