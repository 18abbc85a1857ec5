#include "ui/text/and_more.h"

#include "ui/text/numbers.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class AndMoreWords {
    Q_DECLARE_TR_FUNCTIONS(AndMoreWords)
};

QString counted(qsizetype number, Language language) {
    return numberText(static_cast<double>(number), 0, language);
}

} // namespace

QString andMore(const QString& list, qsizetype others, Language language) {
    return others <= 0 ? list
                       : AndMoreWords::tr("%1 and %2 more", nullptr, static_cast<int>(others))
                             .arg(list, counted(others, language));
}

QStringList shortened(const QStringList& texts, qsizetype most, Language language) {
    const qsizetype others = texts.size() - most;
    return others <= 0 ? texts
                       : texts.mid(0, most) << AndMoreWords::tr("%1 more", nullptr, static_cast<int>(others))
                                                   .arg(counted(others, language));
}

} // namespace maalbilde
