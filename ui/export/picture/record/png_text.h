#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <optional>
#include <string_view>

namespace maalbilde {

/// The texts of a PNG by their keys, in UTF-8, wherever they stand in it. Nothing if it is damaged or no PNG.
std::optional<QMap<QByteArray, QByteArray>> pngTexts(std::string_view bytes);

} // namespace maalbilde
