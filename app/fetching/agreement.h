#pragma once

#include "core/values/error.h"
#include "ui/fetch/fetch_consent.h"

#include <QString>
#include <QUrl>
#include <functional>
#include <optional>
#include <string>

namespace maalbilde {

/// Puts a question to the person at the terminal: yes or no, or nothing where nobody is there.
using Question = std::function<std::optional<bool>(const QString&)>;

/// Asks at the terminal that this program runs in.
Question terminalQuestion();

/// Makes sure that somebody has agreed that this host is asked for this table: earlier, by `saidYes`, or now.
/// What is agreed is remembered. Errors: fetchNotAllowed where nobody has, fetchCancelled for a no.
Result<void> agreeTo(const QUrl& address, const std::string& table, bool saidYes, FetchConsent& consent,
                     const Question& ask);

} // namespace maalbilde
