#include "tests/support/qt_text.h"
#include "tests/support/temporary_folder.h"
#include "ui/fetch/fetch_address.h"
#include "ui/fetch/fetch_consent.h"

#include <QSettings>

namespace maalbilde {

TEST_CASE("Consent is remembered, for the host that it was given for and no other") {
    const TemporaryFolder folder;
    const QString file = QString::fromStdString((folder.path() / "settings.ini").string());
    const QUrl agency(QStringLiteral("https://data.ssb.no/api"));
    {
        QSettings settings(file, QSettings::IniFormat);
        FetchConsent consent(settings);
        CHECK(consent.address() == QLatin1String(kStatisticsNorway));
        CHECK_FALSE(consent.isGivenFor(agency));
        consent.giveFor(agency);
        consent.giveFor(agency);
        consent.setAddress(QStringLiteral("https://example.org"));
    }
    QSettings settings(file, QSettings::IniFormat);
    const FetchConsent consent(settings);
    CHECK(consent.isGivenFor(agency));
    CHECK(consent.isGivenFor(QUrl(QStringLiteral("https://data.ssb.no/another"))));
    CHECK_FALSE(consent.isGivenFor(QUrl(QStringLiteral("https://data.ssb.no.example.org/api"))));
    CHECK(consent.address() == QStringLiteral("https://example.org"));
}

} // namespace maalbilde
