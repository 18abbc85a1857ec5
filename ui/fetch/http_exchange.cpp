#include "ui/fetch/http_exchange.h"

#include "core/values/contract.h"
#include "ui/fetch/fetch_address.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <algorithm>
#include <utility>

namespace maalbilde {

namespace {

constexpr int kTooManyRequests = 429;
constexpr int kUnavailable = 503;
constexpr int kMostRedirections = 3;

QNetworkRequest requestFor(const QUrl& address, const FetchLimits& limits) {
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setMaximumRedirectsAllowed(kMostRedirections);
    request.setTransferTimeout(static_cast<int>(limits.silence.count()));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("maalbilde"));
    request.setRawHeader("Accept", "application/json");
    return request;
}

/// The proxy that the system has for the address. This machine needs none.
QNetworkProxy proxyFor(const QUrl& address) {
    if (isLoopback(address))
        return QNetworkProxy::NoProxy;
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address)).value(0);
}

/// Where the host does not say how long: 2, 4, 8 seconds.
std::chrono::seconds usualWait(int attempt) {
    return std::chrono::seconds(1LL << std::min(attempt, 6));
}

} // namespace

Waiting realWaiting() {
    return [](std::chrono::milliseconds time, QObject* context, std::function<void()> then) {
        QTimer::singleShot(time, context, std::move(then));
    };
}

HttpExchange::HttpExchange(const Clock& clock, FetchLimits limits, Waiting waiting)
    : m_clock(clock), m_limits(limits), m_waiting(std::move(waiting)) {
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        stop({ErrorCode::fetchTimedOut,
              {host(), std::chrono::duration_cast<std::chrono::seconds>(m_limits.whole).count()}});
    });
}

void HttpExchange::start(const QUrl& address, const QByteArray& body, Done done) {
    require(!isRunning(), "one request at a time");
    m_address = address;
    m_body = body;
    m_done = std::move(done);
    m_attempts = 0;
    ++m_round;
    attempt();
}

void HttpExchange::cancel() {
    if (isRunning())
        stop({ErrorCode::fetchCancelled, {}});
}

void HttpExchange::attempt() {
    ++m_attempts;
    m_received.clear();
    m_network.setProxy(proxyFor(m_address));
    QNetworkRequest request = requestFor(m_address, m_limits);
    if (m_body.isEmpty()) {
        m_reply = m_network.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        m_reply = m_network.post(request, m_body);
    }
    m_deadline.start(m_limits.whole);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::judge);
}

void HttpExchange::read() {
    m_received += m_reply->readAll();
    if (m_received.size() > m_limits.bytes)
        return stop({ErrorCode::fetchTooLarge, {host(), std::int64_t{m_limits.bytes}}});
    emit received(m_received.size());
}

void HttpExchange::judge() {
    m_deadline.stop();
    if (m_reply->isOpen()) // not after it has been silent for too long
        m_received += m_reply->readAll();
    m_reply->deleteLater();
    const QNetworkReply& reply = *m_reply;
    // Only silence ends a request in this way: whatever else we end ourselves is not listened to any more.
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return finish(failure(
            ErrorCode::fetchTimedOut, host(),
            std::int64_t{std::chrono::duration_cast<std::chrono::seconds>(m_limits.silence).count()}));
    if (const auto fault = connectionFault(reply))
        return finish(tl::unexpected(*fault));
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != kTooManyRequests && status != kUnavailable)
        return finish(HttpAnswer{status, m_received});
    if (status == kUnavailable && isClosedAt(m_clock.now()))
        return finish(failure(ErrorCode::fetchClosed, host()));
    if (!waitsAndAsksAgain(reply))
        finish(failure(ErrorCode::fetchBusy, host(), std::int64_t{status}));
}

bool HttpExchange::waitsAndAsksAgain(const QNetworkReply& reply) {
    const auto named = retryAfter(reply.rawHeader("Retry-After"), m_clock.now());
    const auto wait = named.value_or(usualWait(m_attempts));
    if (m_attempts >= m_limits.attempts || wait > m_limits.longestWait)
        return false;
    m_waiting(wait, this, [this, round = m_round] {
        if (isRunning() && round == m_round)
            attempt();
    });
    return true;
}

void HttpExchange::stop(Error error) {
    if (m_reply != nullptr) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    finish(tl::unexpected(std::move(error)));
}

void HttpExchange::finish(const Result<HttpAnswer>& result) {
    m_deadline.stop();
    m_reply.clear();
    m_received.clear();
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

std::string HttpExchange::host() const {
    return m_address.host().toStdString();
}

} // namespace maalbilde
