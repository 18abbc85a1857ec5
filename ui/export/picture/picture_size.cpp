#include "ui/export/picture/picture_size.h"

#include <QRegularExpression>
#include <QString>
#include <algorithm>
#include <cmath>

namespace maalbilde {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kPointsPerCentimetre = kPointsPerInch / 2.54;

// Smaller nothing can be read; larger no program opens it.
constexpr double kLeastPoints = 140;
constexpr double kMostPoints = 4000;
constexpr int kMostPixels = 12000;
constexpr int kLeastDpi = 30;
constexpr int kMostDpi = 1200;

QSizeF centimetres(double width, double height) {
    return QSizeF(width, height) * kPointsPerCentimetre;
}

Result<int> resolutionOf(const std::optional<std::string>& text, int otherwise) {
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int dpi = QString::fromStdString(*text).toInt(&isNumber);
    if (!isNumber || dpi < kLeastDpi || dpi > kMostDpi)
        return failure(ErrorCode::resolutionUnreadable, *text, std::int64_t{kLeastDpi},
                       std::int64_t{kMostDpi});
    return dpi;
}

std::optional<PictureSize> preset(const std::string& text) {
    if (text == "half")
        return halfPage();
    if (text == "full")
        return fullPage();
    if (text == "slide")
        return slide();
    return std::nullopt;
}

double pointsIn(const QString& unit, int dpi) {
    if (unit == QLatin1String("mm"))
        return kPointsPerCentimetre / 10;
    if (unit == QLatin1String("cm"))
        return kPointsPerCentimetre;
    if (unit == QLatin1String("in"))
        return kPointsPerInch;
    return kPointsPerInch / dpi; // pixels
}

std::optional<QSizeF> pointsOf(const std::string& text, int dpi) {
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,5}(?:[.,]\\d{1,3})?)[x×](\\d{1,5}(?:[.,]\\d{1,3})?)(mm|cm|in|px)?$"));
    const auto match = pattern.match(QString::fromStdString(text).toLower().remove(QLatin1Char(' ')));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int group) {
        return match.captured(group).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    };
    return QSizeF(number(1), number(2)) * pointsIn(match.captured(3), dpi);
}

bool isUsable(const PictureSize& size) {
    const auto [least, most] = std::minmax(size.points.width(), size.points.height());
    return least >= kLeastPoints && most <= kMostPoints &&
           std::max(size.pixels().width(), size.pixels().height()) <= kMostPixels;
}

} // namespace

QSize PictureSize::pixels() const {
    return (points * dpi / kPointsPerInch).toSize();
}

PictureSize halfPage() {
    return {.points = centimetres(16, 10)};
}

PictureSize fullPage() {
    return {.points = centimetres(16, 23)};
}

PictureSize slide() {
    return {.points = {960, 540}, .dpi = 144, .smallestText = 14};
}

Result<PictureSize> parsePictureSize(const std::string& text, const std::optional<std::string>& dpi) {
    PictureSize size = preset(text).value_or(PictureSize{});
    const auto resolution = resolutionOf(dpi, size.dpi);
    if (!resolution)
        return tl::unexpected(resolution.error());
    size.dpi = *resolution;
    if (!preset(text)) {
        const auto points = pointsOf(text, size.dpi);
        if (!points)
            return failure(ErrorCode::pictureSizeUnreadable, text);
        size.points = *points;
    }
    if (!isUsable(size))
        return failure(ErrorCode::pictureSizeOutside, text);
    return size;
}

} // namespace maalbilde
