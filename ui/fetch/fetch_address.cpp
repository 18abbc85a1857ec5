#include "ui/fetch/fetch_address.h"

#include <QHostAddress>

namespace maalbilde {

Result<QUrl> fetchAddress(const QString& text) {
    const QUrl address(text.trimmed(), QUrl::StrictMode);
    const QString scheme = address.scheme();
    const bool safe =
        scheme == QLatin1String("https") || (scheme == QLatin1String("http") && isLoopback(address));
    const bool bare = address.userInfo().isEmpty() && !address.hasQuery() && !address.hasFragment();
    if (!address.isValid() || address.host().isEmpty() || !safe || !bare)
        return failure(ErrorCode::fetchAddressBad, text.toStdString());
    return address;
}

bool isLoopback(const QUrl& address) {
    return address.host() == QLatin1String("localhost") || QHostAddress(address.host()).isLoopback();
}

} // namespace maalbilde
