#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the concepts of libstdc++
#include "core/exchange/official_query.h"
#include "core/exchange/official_table.h"
#include "core/exchange/px_request.h"
#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/fetch/http_exchange.h"

#include <functional>
#include <optional>
#include <string>
#endif

#include <QObject>
#include <QUrl>

namespace maalbilde {

/// Figures as the bank sent them, and when.
struct FetchedStatistics {
    std::string bytes; ///< JSON-stat
    Timestamp fetched;
};

/// Asks a statistics bank by PxWebApi: first what a table holds, then for figures of it. Version 2 is asked;
/// where that is not there or does not work, version 1. It contacts nobody but when it is told to.
class StatisticsService : public QObject {
    Q_OBJECT

public:
    using Described = std::function<void(const Result<OfficialTable>&)>;
    using Fetched = std::function<void(const Result<FetchedStatistics>&)>;

    /// Requires an address by fetchAddress(). The clock must outlive it.
    StatisticsService(const QUrl& base, const Clock& clock, FetchLimits limits = {},
                      Waiting waiting = realWaiting());

    /// Asks what a table holds. Requires that nothing else is asked. Errors: fetch…, data….
    void describe(const std::string& tableId, Described done);
    /// Asks for figures. Requires that nothing else is asked. Errors: fetch….
    void fetch(const OfficialQuery& query, Fetched done);
    /// What is asked ends with fetchCancelled.
    void cancel();

    [[nodiscard]] bool isAsking() const { return m_exchange.isRunning(); }

signals:
    /// So many bytes of an answer have come.
    void received(qint64 bytes);

private:
    using Answered = std::function<void(const Result<QByteArray>&)>;
    using Request = std::function<PxRequest(PxVersion)>;

    void ask(PxVersion version, const Request& request, const std::optional<Error>& before,
             const Answered& done);

    QUrl m_base;
    const Clock& m_clock;
    HttpExchange m_exchange;
    PxVersion m_version = PxVersion::v2;
};

} // namespace maalbilde
