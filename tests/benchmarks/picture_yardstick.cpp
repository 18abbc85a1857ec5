// The yardstick for the picture of a chart: a bare Qt program that paints the columns of the example's jobs
// on a full page at 300 dpi and saves them as PNG, and nothing else.

#include <QFont>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <array>

namespace {

constexpr std::array<std::array<int, 3>, 2> kParts{{{8, 4, 2}, {12, 5, 3}}}; // Elverum, Åmot, Våler
constexpr std::array<QRgb, 3> kColours{0xff0072b2, 0xffd55e00, 0xff009e73};
constexpr std::array kYears{"2016", "2017"};

constexpr int kUnit = 50; // pixels for one job
constexpr int kFoot = 2400;

void paintColumn(QPainter& painter, int left, std::size_t year) {
    int top = kFoot;
    for (std::size_t place = 0; place < kColours.size(); ++place) {
        const int tall = kParts[year][place] * kUnit;
        top -= tall;
        const QRect bar(left, top, 330, tall);
        painter.fillRect(bar, QColor(kColours[place]));
        painter.drawText(bar, Qt::AlignCenter, QString::number(kParts[year][place]));
    }
    painter.drawText(QRect(left, kFoot, 330, 60), Qt::AlignCenter, QLatin1String(kYears[year]));
}

void paintAxis(QPainter& painter) {
    for (int tick = 0; tick <= 40; tick += 10) {
        const int y = kFoot - tick * kUnit;
        painter.drawLine(70, y, 1880, y);
        painter.drawText(QRect(0, y - 30, 60, 60), Qt::AlignCenter, QString::number(tick));
    }
}

} // namespace

int main(int argc, char* argv[]) {
    const QGuiApplication application(argc, argv);
    QImage image(1890, 2717, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font(QStringLiteral("Open Sans"));
    font.setPixelSize(33);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawText(QRect(10, 10, 1870, 60), Qt::AlignLeft,
                     QStringLiteral("Arbeidsplasser, hele regionen, per 2. kvartal 2017"));
    painter.drawText(QRect(10, 2640, 1870, 60), Qt::AlignLeft,
                     QStringLiteral("Kilde: Elverumregionen (eksempeltall), per 2. kvartal 2017"));
    paintAxis(painter);
    paintColumn(painter, 210, 0);
    paintColumn(painter, 810, 1);
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
