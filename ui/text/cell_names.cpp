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

} // namespace

QString indicatorName(const Programme& programme, std::string_view indicatorId, Language language) {
    const Indicator* indicator = programme.indicator(indicatorId);
    return indicator == nullptr ? QString::fromUtf8(indicatorId.data(), static_cast<int>(indicatorId.size()))
                                : textIn(indicator->name, language);
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
