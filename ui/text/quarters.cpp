#include "ui/text/quarters.h"

namespace maalbilde {

namespace {

QString filled(const QString& pattern, Quarter quarter) {
    return pattern.arg(quarter.number()).arg(quarter.year());
}

} // namespace

QString quarterText(Quarter quarter, Language language) {
    return filled(language == Language::nb ? QStringLiteral("%1. kvartal %2") : QStringLiteral("Q%1 %2"),
                  quarter);
}

QString shortQuarterText(Quarter quarter, Language language) {
    return filled(language == Language::nb ? QStringLiteral("%1. kv. %2") : QStringLiteral("Q%1 %2"),
                  quarter);
}

} // namespace maalbilde
