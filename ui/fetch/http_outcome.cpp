#include "ui/fetch/http_outcome.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTimeZone>

namespace maalbilde {

namespace {

constexpr int kOk = 200;
constexpr int kFirstOfClient = 400;
constexpr int kFirstOfServer = 500;

/// What a service says of its refusal: `title` (PxWebApi 2), `error` (PxWebApi 1), with what it details.
QString wordsOf(const QByteArray& body) {
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    QString words;
    for (const char* field : {"title", "error", "message"})
        if (words.isEmpty())
            words = said.value(QLatin1String(field)).toString();
    const QString detail = said.value(QLatin1String("detail")).toString();
    return detail.isEmpty() || detail == words ? words : words + QStringLiteral(": ") + detail;
}

std::string locationOf(const QNetworkReply& reply) {
    const QUrl to = reply.header(QNetworkRequest::LocationHeader).toUrl();
    return reply.url().resolved(to).toString(QUrl::RemoveQuery).toStdString();
}

} // namespace

std::optional<Error> connectionFault(const QNetworkReply& reply) {
    const std::string host = reply.url().host().toStdString();
    const std::string words = reply.errorString().toStdString();
    switch (reply.error()) {
    case QNetworkReply::NoError: return std::nullopt;
    case QNetworkReply::SslHandshakeFailedError: return Error{ErrorCode::fetchNotTrusted, {host, words}};
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return Error{ErrorCode::fetchRedirected, {host, locationOf(reply)}};
    default: break;
    }
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 0;
    if (reply.error() == QNetworkReply::RemoteHostClosedError)
        return Error{ErrorCode::fetchCutOff, {host}};
    if (answered && reply.error() >= QNetworkReply::ContentAccessDenied)
        return std::nullopt; // the host has answered, with a status that tells
    return Error{answered ? ErrorCode::fetchCutOff : ErrorCode::fetchNoConnection,
                 answered ? std::vector<ErrorFact>{host} : std::vector<ErrorFact>{host, words}};
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray& header, Timestamp now) {
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max(seconds, 0));
    QDateTime moment = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                               QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid())
        return std::nullopt;
    const qint64 milliseconds = moment.toMSecsSinceEpoch() - now.millisecondsSince1970();
    return std::chrono::seconds(std::max<qint64>(milliseconds / 1000, 0));
}

bool isClosedAt(Timestamp now) {
    constexpr int kCloses = 5;
    constexpr int kOpens = 8;
    const QTimeZone norway("Europe/Oslo");
    if (!norway.isValid())
        return false;
    const int hour = QDateTime::fromMSecsSinceEpoch(now.millisecondsSince1970(), norway).time().hour();
    return hour >= kCloses && hour < kOpens;
}

bool isJsonObject(const QByteArray& body) {
    const QByteArray text = body.trimmed();
    return text.startsWith('{') && text.endsWith('}');
}

Result<QByteArray> bodyOf(const HttpAnswer& answer, const std::string& host) {
    if (answer.status == kOk && isJsonObject(answer.body))
        return answer.body;
    if (answer.status == kOk)
        return answer.body.trimmed().startsWith('{') ? failure(ErrorCode::fetchCutOff, host)
                                                     : failure(ErrorCode::fetchUnreadable, host);
    const QString words = wordsOf(answer.body);
    const bool refusal = answer.status >= kFirstOfClient && answer.status < kFirstOfServer;
    if (refusal && !words.isEmpty())
        return failure(ErrorCode::fetchRefused, words.toStdString(), std::int64_t{answer.status});
    return failure(ErrorCode::fetchFailed, host, std::int64_t{answer.status});
}

} // namespace maalbilde
