#include "ui/text/cell_names.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

template <typename Named>
QString nameOr(std::string_view id, const Named* named, Language language) {
    return named == nullptr ? QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()))
                            : textIn(named->name, language);
}

} // namespace

QString indicatorName(const Programme& programme, std::string_view indicatorId, Language language) {
    return nameOr(indicatorId, programme.indicator(indicatorId), language);
}

QString targetName(const Programme& programme, std::string_view targetId, Language language) {
    return nameOr(targetId, programme.target(targetId), language);
}

QString cellName(const Programme& programme, const FigureKey& key, Language language) {
    return QStringLiteral("%1, %2, %3")
        .arg(indicatorName(programme, key.indicator.view(), language), placeName(programme, key.place.view()),
             shortQuarterText(key.quarter, language));
}

QString cellNames(const Programme& programme, const std::vector<FigureKey>& keys, Language language) {
    if (keys.size() == 1)
        return cellName(programme, keys.front(), language);
    const auto count = static_cast<int>(keys.size());
    return CellWords::tr("%1 figures", nullptr, count).arg(numberText(count, 0, language));
}

} // namespace maalbilde
