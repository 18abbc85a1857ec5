#include "app/fetching/agreement.h"

#include "app/commands/commands.h"

#include <cstdio>
#include <iostream>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace maalbilde {

namespace {

bool isAtTerminal() {
#ifdef _WIN32
    return _isatty(_fileno(stdin)) != 0;
#else
    return isatty(STDIN_FILENO) != 0 && isatty(STDERR_FILENO) != 0;
#endif
}

/// `ja`, `j`, `yes`, `y`, whatever the language: nobody means no by them.
bool meansYes(const QString& answer) {
    const QString word = answer.trimmed().toLower();
    return word.startsWith(QLatin1Char('j')) || word.startsWith(QLatin1Char('y'));
}

QString questionFor(const QUrl& address, const std::string& table) {
    return Commands::tr(
               "Table %1 is to be fetched from %2. What is sent there are the numbers of the municipalities, "
               "the quarters and what is wanted of the table, and none of the figures in the file. Allow "
               "this from now on? [y/N]")
        .arg(QString::fromStdString(table), address.host());
}

} // namespace

Question terminalQuestion() {
    return [](const QString& question) -> std::optional<bool> {
        if (!isAtTerminal())
            return std::nullopt;
        std::cerr << question.toStdString() << ' ' << std::flush;
        std::string answer;
        std::getline(std::cin, answer);
        return meansYes(QString::fromStdString(answer));
    };
}

Result<void> agreeTo(const QUrl& address, const std::string& table, bool saidYes, FetchConsent& consent,
                     const Question& ask) {
    if (consent.isGivenFor(address))
        return {};
    const std::optional<bool> answer = saidYes ? true : ask(questionFor(address, table));
    if (!answer)
        return failure(ErrorCode::fetchNotAllowed, table, address.host().toStdString());
    if (!*answer)
        return failure(ErrorCode::fetchCancelled);
    consent.giveFor(address);
    return {};
}

} // namespace maalbilde
