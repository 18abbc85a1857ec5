#include "ui/snapshot/preliminary_text.h"

#include "core/programme/programme.h"
#include "ui/text/and_more.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class PreliminaryWords {
    Q_DECLARE_TR_FUNCTIONS(PreliminaryWords)
};

constexpr qsizetype kMostNamed = 4;

} // namespace

QStringList preliminaryFigures(const IndicatorFigures& figures, const std::optional<std::string>& place,
                               Language language) {
    QStringList names;
    for (const PlaceFigures& reporting : figures.places)
        if (!place || reporting.id == *place || reporting.id == kRegionId)
            for (const Quarter quarter : reporting.preliminary)
                names << QStringLiteral("%1 %2").arg(reporting.name, shortQuarterText(quarter, language));
    return names;
}

QString preliminaryText(const IndicatorFigures& figures, const std::optional<std::string>& place,
                        Language language) {
    const QStringList names = preliminaryFigures(figures, place, language);
    if (names.isEmpty())
        return {};
    return PreliminaryWords::tr("* Preliminary: %1")
        .arg(shortened(names, kMostNamed, language).join(QLatin1String(", ")));
}

} // namespace maalbilde
