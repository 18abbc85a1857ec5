#include "ui/export/report/odt/picture_parts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace maalbilde {

namespace {

constexpr double kDotsPerPoint = 220 / 72.0; // sharp on paper, and the file stays small enough to send

QByteArray pngOf(const Drawing& drawing, QSizeF points, const PaperStyle& style) {
    QImage image((points * kDotsPerPoint).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintOnPaper(painter, drawing, style, {}, kDotsPerPoint);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QString PictureParts::add(const Drawing& drawing, QSizeF points) {
    const QString name = QStringLiteral("Pictures/%1.png").arg(m_parts.size() + 1);
    m_parts.push_back({.name = name, .content = pngOf(drawing, points, m_style), .stored = false});
    return name;
}

} // namespace maalbilde
