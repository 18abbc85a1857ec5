#include "ui/export/workbook/sheet_names.h"

#include <QSet>

namespace maalbilde {

namespace {

constexpr qsizetype kLongest = 31;

bool isForbidden(QChar c) {
    return QStringLiteral("[]:*?/\\").contains(c) || c < QLatin1Char(' ');
}

/// Cut to that many UTF-16 units, never through the middle of a character.
QString cut(const QString& name, qsizetype length) {
    const QString head = name.left(length);
    return !head.isEmpty() && head.back().isHighSurrogate() ? head.chopped(1) : head;
}

QString withoutForbidden(QString name) {
    for (QChar& c : name)
        if (isForbidden(c))
            c = QLatin1Char(' ');
    return name.simplified();
}

QString trimmedOfApostrophes(QString name) {
    while (name.startsWith(QLatin1Char('\'')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    return name;
}

QString legal(const QString& wanted, const QString& suffix) {
    const QString name = trimmedOfApostrophes(cut(withoutForbidden(wanted), kLongest - suffix.size()));
    return (name.isEmpty() ? QStringLiteral("–") : name) + suffix;
}

} // namespace

QStringList sheetNames(const QStringList& wanted) {
    QStringList names;
    QSet<QString> taken{QStringLiteral("history")}; // which Excel keeps for itself
    for (const QString& name : wanted) {
        QString given = legal(name, {});
        for (int n = 2; taken.contains(given.toLower()); ++n)
            given = legal(name, QStringLiteral(" (%1)").arg(n));
        taken << given.toLower();
        names << given;
    }
    return names;
}

} // namespace maalbilde
