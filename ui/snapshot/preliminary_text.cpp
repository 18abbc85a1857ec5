#include "ui/snapshot/preliminary_text.h"

#include "core/programme/programme.h"
#include "ui/text/numbers.h"
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
    QStringList names = preliminaryFigures(figures, place, language);
    if (names.isEmpty())
        return {};
    const auto others = static_cast<int>(names.size() - kMostNamed);
    if (others > 0)
        names = names.mid(0, kMostNamed)
                << PreliminaryWords::tr("%1 more", nullptr, others).arg(numberText(others, 0, language));
    return PreliminaryWords::tr("* Preliminary: %1").arg(names.join(QLatin1String(", ")));
}

} // namespace maalbilde
