#pragma once

#include <QString>
#include <QUrl>

class QSettings;

namespace maalbilde {

/// What a person has said about fetching statistics: from where, and to whom something may be sent. The
/// settings must outlive it.
class FetchConsent {
public:
    explicit FetchConsent(QSettings& settings);

    /// The address chosen; that of Statistics Norway if none has been.
    [[nodiscard]] QString address() const;
    void setAddress(const QString& address);

    /// Whether somebody has agreed that this host is asked. Of every other host it is asked anew.
    [[nodiscard]] bool isGivenFor(const QUrl& address) const;
    void giveFor(const QUrl& address);

private:
    QSettings* m_settings;
};

} // namespace maalbilde
