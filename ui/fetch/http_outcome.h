#pragma once

#include "core/values/calendar.h"
#include "core/values/error.h"

#include <QByteArray>
#include <QNetworkReply>
#include <chrono>
#include <optional>
#include <string>

namespace maalbilde {

/// What came of a request.
struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

/// What the connection itself ended with: nothing if an answer came, whatever it says. The host could not be
/// reached, was not trusted, sent us elsewhere, or broke off. Requires a reply that has finished.
std::optional<Error> connectionFault(const QNetworkReply& reply);

/// How long to wait by `Retry-After`: seconds, or a date (RFC 9110). Nothing if it says neither.
std::optional<std::chrono::seconds> retryAfter(const QByteArray& header, Timestamp now);

/// True in the hours of the morning in which Statistics Norway does not answer: 05–08 in Norway.
bool isClosedAt(Timestamp now);

/// True for an answer that is a JSON object from its first sign to its last.
bool isJsonObject(const QByteArray& body);

/// The body of an answer, or why it is none: fetchRefused with the words of the service,
/// fetchFailed, fetchUnreadable, fetchCutOff.
Result<QByteArray> bodyOf(const HttpAnswer& answer, const std::string& host);

} // namespace maalbilde
