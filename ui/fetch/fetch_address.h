#pragma once

#include "core/values/error.h"

#include <QString>
#include <QUrl>

namespace maalbilde {

/// Under which Statistics Norway answers.
inline constexpr auto kStatisticsNorway = "https://data.ssb.no/api";

/// The address under which statistics are fetched, from what a person has written. Encrypted, unless it is
/// this machine itself; without a name and password. Error: fetchAddressBad.
Result<QUrl> fetchAddress(const QString& text);

/// True if the address is this machine itself.
bool isLoopback(const QUrl& address);

} // namespace maalbilde
