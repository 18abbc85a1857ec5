#pragma once

#include "core/evaluation/status.h"
#include "ui/text/language.h"

#include <QString>

namespace maalbilde {

/// A number, and how it is written in the reader's language.
struct WordedNumber {
    double value = 0;
    QString text;

    friend bool operator==(const WordedNumber&, const WordedNumber&) = default;
};

/// A status with the two things that tell it apart without colour.
struct WordedStatus {
    Status status = Status::notStarted;
    QString sign; ///< one character
    QString word; ///< `I rute`

    friend bool operator==(const WordedStatus&, const WordedStatus&) = default;
};

WordedStatus worded(Status status);

/// How many of the figures that are due have been received.
struct ReceivedFigures {
    int reported = 0;
    int due = 0;
    QString text; ///< `34 av 36 tall mottatt`; empty where none is due

    friend bool operator==(const ReceivedFigures&, const ReceivedFigures&) = default;
};

ReceivedFigures receivedFigures(int reported, int due, Language language);

} // namespace maalbilde
