#pragma once

#include "ui/text/language.h"

#include <QString>
#include <QStringList>

namespace maalbilde {

/// A list, and how many more there are: `Elverum, Åmot og 3 til`. The list alone where there are none.
QString andMore(const QString& list, qsizetype others, Language language);

/// The first of many, and last how many more there are: `Elverum`, `Åmot`, `3 til`. All where they are few.
QStringList shortened(const QStringList& texts, qsizetype most, Language language);

} // namespace maalbilde
