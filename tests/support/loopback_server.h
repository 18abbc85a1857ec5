#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <vector>

class QTcpSocket;

namespace maalbilde {

/// A request as it came over the wire.
struct WireRequest {
    QByteArray method;
    QByteArray path;                    ///< without the question
    QHash<QString, QString> question;   ///< decoded
    QHash<QByteArray, QByteArray> head; ///< names in lower case
    QByteArray body;
};

/// An answer, and how badly it is sent.
struct WireAnswer {
    int status = 200;
    QByteArray body;
    QHash<QByteArray, QByteArray> head{};
    bool silent = false; ///< nothing comes at all
    int cutAfter = -1;   ///< so many bytes of the body come, and then the connection breaks
};

/// A small HTTP server on this machine, in the test's own event loop. What it answers, a function says.
class LoopbackServer {
public:
    using Answering = std::function<WireAnswer(const WireRequest&)>;

    explicit LoopbackServer(Answering answering);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    /// `http://127.0.0.1:PORT/api`.
    [[nodiscard]] QUrl address() const;

    /// What has been asked so far.
    [[nodiscard]] const std::vector<WireRequest>& requests() const { return m_requests; }

private:
    void receive(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const WireRequest& request);

    Answering m_answering;
    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_received;
    std::vector<WireRequest> m_requests;
};

} // namespace maalbilde
