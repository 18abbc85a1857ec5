#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read the concepts of libstdc++
#include "core/values/calendar.h"
#include "core/values/error.h"
#include "ui/fetch/http_outcome.h"

#include <chrono>
#include <functional>
#endif

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace maalbilde {

/// How patient a request is.
struct FetchLimits {
    std::chrono::milliseconds silence{30'000}; ///< that long without a byte
    std::chrono::milliseconds whole{180'000};  ///< that long for one answer
    qint64 bytes = 64LL * 1024 * 1024;
    int attempts = 4;
    std::chrono::seconds longestWait{60}; ///< between two attempts
};

/// Calls `then` after a while, unless `context` is gone by then. Tests do not wait.
using Waiting = std::function<void(std::chrono::milliseconds, QObject* context, std::function<void()> then)>;

/// Waits by the event loop.
Waiting realWaiting();

/// Requests over HTTPS, one at a time. Encrypted by the certificates that the system trusts; redirections are
/// followed within the same host only; no cookies. A host that is busy (429, 503) is asked again after the
/// time that it names.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<HttpAnswer>&)>;

    HttpExchange(const Clock& clock, FetchLimits limits, Waiting waiting);

    /// Sends a GET, or a POST of JSON if there is a body, and calls `done` once, after this has returned.
    /// Requires that none is on its way. Errors: fetch….
    void start(const QUrl& address, const QByteArray& body, Done done);
    /// Ends what is on its way with fetchCancelled; nothing if there is none.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_done != nullptr; }

signals:
    /// So many bytes of the answer have come.
    void received(qint64 bytes);

private:
    void attempt();
    void read();
    void judge();
    void stop(Error error);
    void finish(const Result<HttpAnswer>& result);
    [[nodiscard]] bool waitsAndAsksAgain(const QNetworkReply& reply);
    [[nodiscard]] std::string host() const;

    const Clock& m_clock;
    FetchLimits m_limits;
    Waiting m_waiting;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QUrl m_address;
    QByteArray m_body;
    QByteArray m_received;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    int m_attempts = 0;
    int m_round = 0; ///< tells a wait that belongs to a request that is over
};

} // namespace maalbilde
