#include "ui/text/dates.h"

#include <QDate>
#include <QDateTime>

namespace maalbilde {

namespace {

QDate qtDate(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

QString dateText(Date date, Language language) {
    const auto format =
        language == Language::nb ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy");
    return localeOf(language).toString(qtDate(date), format);
}

QString shortDateText(Date date, Language language) {
    const auto format =
        language == Language::nb ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy");
    return localeOf(language).toString(qtDate(date), format);
}

QString typedDate(Date date) {
    return qtDate(date).toString(QStringLiteral("d.M.yyyy"));
}

Date dateOf(Timestamp moment) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(moment.millisecondsSince1970()).date();
    return {std::chrono::year(day.year()), std::chrono::month(static_cast<unsigned>(day.month())),
            std::chrono::day(static_cast<unsigned>(day.day()))};
}

Timestamp startOfDay(Date date) {
    return Timestamp(qtDate(date).startOfDay().toMSecsSinceEpoch());
}

QString localMomentText(Timestamp moment, Language language) {
    const auto format = language == Language::nb ? QStringLiteral("dd.MM.yyyy 'kl.' HH.mm")
                                                 : QStringLiteral("d MMM yyyy 'at' HH:mm");
    const auto local = QDateTime::fromMSecsSinceEpoch(moment.millisecondsSince1970());
    return localeOf(language).toString(local, format);
}

QString momentText(Timestamp moment, Language language) {
    const auto format = language == Language::nb ? QStringLiteral("dd.MM.yyyy 'kl.' HH.mm 'UTC'")
                                                 : QStringLiteral("d MMM yyyy 'at' HH:mm 'UTC'");
    const auto utc = QDateTime::fromMSecsSinceEpoch(moment.millisecondsSince1970(), Qt::UTC);
    return localeOf(language).toString(utc, format);
}

} // namespace maalbilde
