#include "ui/snapshot/worded.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(SnapshotWords)
};

} // namespace

WordedStatus worded(Status status) {
    return {.status = status, .sign = statusSign(status), .word = statusWord(status)};
}

ReceivedFigures receivedFigures(int reported, int due, Language language) {
    ReceivedFigures received{.reported = reported, .due = due, .text = {}};
    if (due > 0)
        received.text = SnapshotWords::tr("%1 of %2 figures received")
                            .arg(numberText(reported, 0, language), numberText(due, 0, language));
    return received;
}

} // namespace maalbilde
