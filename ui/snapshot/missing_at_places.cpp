#include "ui/snapshot/missing_at_places.h"

#include "ui/text/cell_names.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class MissingPlaceWords {
    Q_DECLARE_TR_FUNCTIONS(MissingPlaceWords)
};

MissingAtPlace missingAt(const Programme& programme, const std::string& place,
                         const std::vector<DueCell>& missing, Language language) {
    MissingAtPlace here{.place = placeName(programme, place), .heading = {}, .cells = {}, .names = {}};
    for (const DueCell& cell : missing)
        if (cell.place == place)
            here.cells.push_back({cell.indicator, cell.place, cell.quarter});
    std::ranges::stable_sort(here.cells, std::ranges::greater(), &FigureKey::quarter);
    for (const FigureKey& key : here.cells)
        here.names << QStringLiteral("%1, %2").arg(indicatorName(programme, key.indicator.view(), language),
                                                   shortQuarterText(key.quarter, language));
    const auto count = static_cast<int>(here.cells.size());
    here.heading = MissingPlaceWords::tr("%1: %2 missing", nullptr, count)
                       .arg(here.place, numberText(count, 0, language));
    return here;
}

} // namespace

std::vector<MissingAtPlace> missingAtPlaces(const Programme& programme, const std::vector<DueCell>& missing,
                                            Language language) {
    std::vector<MissingAtPlace> places;
    const auto add = [&](const std::string& place) {
        MissingAtPlace here = missingAt(programme, place, missing, language);
        if (!here.cells.empty())
            places.push_back(std::move(here));
    };
    for (const Municipality& municipality : programme.municipalities)
        add(municipality.id);
    add(std::string(kRegionId));
    return places;
}

QString reminderOf(const MissingAtPlace& missing, const Programme& programme, const QString& author) {
    QString text = MissingPlaceWords::tr("Hello %1,\n\nthese figures of %2 are still missing:\n\n")
                       .arg(missing.place, QString::fromStdString(programme.name));
    for (const QString& name : missing.names)
        text += QStringLiteral("– %1\n").arg(name);
    text += MissingPlaceWords::tr("\nCould you send them, with their source? Thank you.\n");
    return author.isEmpty() ? text : text + QLatin1Char('\n') + author + QLatin1Char('\n');
}

} // namespace maalbilde
