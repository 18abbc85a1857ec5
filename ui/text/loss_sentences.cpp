#include "ui/text/loss_sentences.h"

#include "ui/text/cell_names.h"
#include "ui/text/names.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class LossWords {
    Q_DECLARE_TR_FUNCTIONS(LossWords)
};

constexpr std::size_t kMostNamed = 3;

/// %1 stands for the places, %2 for the indicator, %3 for the quarters, %4 for the number of figures.
QString sentenceFor(LossKind kind, int n) {
    switch (kind) {
    case LossKind::indicatorRemoved:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will no longer count: the indicator leaves.",
                             nullptr, n);
    case LossKind::placeRemoved:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will no longer count: the municipality leaves.",
                             nullptr, n);
    case LossKind::outsidePeriod:
        return LossWords::tr(
            "%1: %4 figure(s) for %2, %3, will no longer count: they lie outside the period.", nullptr, n);
    case LossKind::reportedElsewhere:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will no longer count: others report them.",
                             nullptr, n);
    case LossKind::addsOtherwise:
        return LossWords::tr(
            "%1: %4 figure(s) for %2, %3, will be reckoned with in another way: as a sum or as a level.",
            nullptr, n);
    case LossKind::otherUnit:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will be read in another unit.", nullptr, n);
    case LossKind::tooPrecise:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will have more decimals than are allowed.",
                             nullptr, n);
    case LossKind::belowMinimum:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will lie below the lowest possible.", nullptr, n);
    case LossKind::aboveMaximum:
        return LossWords::tr("%1: %4 figure(s) for %2, %3, will lie above the highest possible.", nullptr, n);
    }
    return {};
}

QString placesOf(const RevisionLoss& loss, const Programme& programme, Language language) {
    const auto places = static_cast<int>(loss.places.size());
    if (loss.places.size() > kMostNamed)
        return LossWords::tr("%1 municipalities", nullptr, places).arg(numberText(places, 0, language));
    QStringList names;
    for (const std::string& place : loss.places)
        names << placeName(programme, place);
    return names.join(QStringLiteral(", "));
}

QString quartersOf(const RevisionLoss& loss, Language language) {
    const QString first = shortQuarterText(loss.first, language);
    return loss.first == loss.last ? first : first + QChar(0x2013) + shortQuarterText(loss.last, language);
}

} // namespace

QStringList lossSentences(const std::vector<RevisionLoss>& losses, const Programme& from, Language language) {
    QStringList sentences;
    for (const RevisionLoss& loss : losses)
        sentences << sentenceFor(loss.kind, static_cast<int>(loss.count))
                         .arg(placesOf(loss, from, language), indicatorName(from, loss.indicator, language),
                              quartersOf(loss, language),
                              numberText(static_cast<double>(loss.count), 0, language));
    return sentences;
}

} // namespace maalbilde
