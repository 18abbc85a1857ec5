#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>

namespace maalbilde {

/// Lets events come until the condition holds, for ten seconds at most; tells whether it does.
template <typename Condition>
bool waitFor(Condition&& condition) {
    const QDeadlineTimer deadline(10'000);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return condition();
}

} // namespace maalbilde
