#include "ui/fetch/statistics_service.h"

#include <utility>

namespace maalbilde {

namespace {

constexpr int kNotFound = 404;
constexpr int kNotAllowed = 405;
constexpr int kGone = 410;

/// `https://data.ssb.no/api` and `pxwebapi/v2/…?…`, which is encoded already.
QUrl addressOf(const QUrl& base, const PxRequest& request) {
    QByteArray text = base.toEncoded();
    if (!text.endsWith('/'))
        text += '/';
    return QUrl::fromEncoded(text + QByteArray::fromStdString(request.path), QUrl::StrictMode);
}

/// True if the endpoint is not there or does not work, and the other version may. A refusal of the question
/// itself is none: the other version would refuse it as well. A table that is not found may be a missing
/// endpoint: they answer alike.
bool endpointFails(int status, const Error& error) {
    if (error.code == ErrorCode::fetchUnreadable || error.code == ErrorCode::fetchFailed)
        return true;
    return error.code == ErrorCode::fetchRefused &&
           (status == kNotFound || status == kNotAllowed || status == kGone);
}

} // namespace

StatisticsService::StatisticsService(const QUrl& base, const Clock& clock, FetchLimits limits,
                                     Waiting waiting)
    : m_base(base), m_clock(clock), m_exchange(clock, limits, std::move(waiting)) {
    connect(&m_exchange, &HttpExchange::received, this, &StatisticsService::received);
}

void StatisticsService::describe(const std::string& tableId, Described done) {
    if (!isTableId(tableId))
        return done(failure(ErrorCode::fetchTableBad, tableId));
    m_version = PxVersion::v2;
    ask(
        m_version, [tableId](PxVersion version) { return tableRequest(version, tableId); }, {},
        [tableId, done = std::move(done)](const Result<QByteArray>& body) {
            done(body.and_then(
                [&](const QByteArray& json) { return readOfficialTable(json.toStdString(), tableId); }));
        });
}

void StatisticsService::fetch(const OfficialQuery& query, Fetched done) {
    ask(
        m_version, [query](PxVersion version) { return dataRequest(version, query); }, {},
        [this, done = std::move(done)](const Result<QByteArray>& body) {
            done(body.map([&](const QByteArray& json) {
                return FetchedStatistics{.bytes = json.toStdString(), .fetched = m_clock.now()};
            }));
        });
}

void StatisticsService::cancel() {
    m_exchange.cancel();
}

void StatisticsService::ask(PxVersion version, const Request& request, const std::optional<Error>& before,
                            const Answered& done) {
    m_version = version;
    const PxRequest wanted = request(version);
    const auto judge = [this, version, request, before, done](const Result<HttpAnswer>& answer) {
        const Result<QByteArray> body =
            answer.and_then([&](const HttpAnswer& got) { return bodyOf(got, m_base.host().toStdString()); });
        const bool fails = !body && answer && endpointFails(answer->status, body.error());
        if (fails && version == PxVersion::v2)
            return ask(PxVersion::v1, request, body.error(), done);
        // Of two that fail, the words of the newer version are the clearer ones.
        done(fails && before ? tl::unexpected(*before) : body);
    };
    m_exchange.start(addressOf(m_base, wanted), QByteArray::fromStdString(wanted.body), judge);
}

} // namespace maalbilde
