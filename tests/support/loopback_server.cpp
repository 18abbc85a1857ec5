#include "tests/support/loopback_server.h"

#include "core/values/contract.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QUrlQuery>
#include <utility>

namespace maalbilde {

namespace {

/// A request if all of it has come.
std::optional<WireRequest> readRequest(const QByteArray& bytes) {
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    WireRequest request{.method = first.value(0), .path = {}, .question = {}, .head = {}, .body = {}};
    for (const QByteArray& line : lines.mid(1))
        request.head.insert(line.left(line.indexOf(':')).toLower(),
                            line.mid(line.indexOf(':') + 1).trimmed());
    request.body = bytes.mid(end + 4);
    if (request.body.size() < request.head.value("content-length").toInt())
        return std::nullopt;
    const QUrl target = QUrl::fromEncoded(first.value(1));
    request.path = target.path().toUtf8();
    for (const auto& [name, value] : QUrlQuery(target).queryItems(QUrl::FullyDecoded))
        request.question.insert(name, value);
    return request;
}

QByteArray headOf(const WireAnswer& answer) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\n";
    for (auto field = answer.head.begin(); field != answer.head.end(); ++field)
        head += field.key() + ": " + field.value() + "\r\n";
    if (!answer.head.contains("Content-Type"))
        head += "Content-Type: application/json\r\n";
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) +
           "\r\nConnection: close\r\n\r\n";
}

} // namespace

LoopbackServer::LoopbackServer(Answering answering) : m_answering(std::move(answering)) {
    require(m_server.listen(QHostAddress::LocalHost), "this machine has a port left");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        QTcpSocket* socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { receive(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::address() const {
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(m_server.serverPort()));
}

void LoopbackServer::receive(QTcpSocket* socket) {
    m_received[socket] += socket->readAll();
    if (const auto request = readRequest(m_received[socket])) {
        m_received.remove(socket);
        m_requests.push_back(*request);
        answer(socket, *request);
    }
}

void LoopbackServer::answer(QTcpSocket* socket, const WireRequest& request) {
    const WireAnswer answer = m_answering(request);
    if (answer.silent)
        return;
    socket->write(headOf(answer));
    socket->write(answer.cutAfter < 0 ? answer.body : answer.body.left(answer.cutAfter));
    socket->disconnectFromHost();
}

} // namespace maalbilde
