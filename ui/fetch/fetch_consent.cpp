#include "ui/fetch/fetch_consent.h"

#include "ui/fetch/fetch_address.h"

#include <QSettings>
#include <QStringList>

namespace maalbilde {

namespace {

constexpr auto kAddress = "statistics/address";
constexpr auto kAgreed = "statistics/agreedTo";

} // namespace

FetchConsent::FetchConsent(QSettings& settings) : m_settings(&settings) {}

QString FetchConsent::address() const {
    return m_settings->value(QLatin1String(kAddress), QLatin1String(kStatisticsNorway)).toString();
}

void FetchConsent::setAddress(const QString& address) {
    m_settings->setValue(QLatin1String(kAddress), address);
}

bool FetchConsent::isGivenFor(const QUrl& address) const {
    return m_settings->value(QLatin1String(kAgreed)).toStringList().contains(address.host());
}

void FetchConsent::giveFor(const QUrl& address) {
    QStringList hosts = m_settings->value(QLatin1String(kAgreed)).toStringList();
    if (!hosts.contains(address.host()))
        m_settings->setValue(QLatin1String(kAgreed), hosts << address.host());
}

} // namespace maalbilde
