#include "ui/snapshot/cell_meaning.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class CellMeaningWords {
    Q_DECLARE_TR_FUNCTIONS(CellMeaningWords)
};

QString kindMeaning(EntryCellKind kind) {
    switch (kind) {
    case EntryCellKind::reported:
        return CellMeaningWords::tr("The figure has been reported. Zero is a figure as well.");
    case EntryCellKind::notReported:
        return CellMeaningWords::tr(
            "The figure is due and nobody has reported it. That is not the same as zero.");
    case EntryCellKind::notApplicable:
        return CellMeaningWords::tr(
            "Somebody has said that there is no such figure here. It is not missing.");
    case EntryCellKind::notYetDue:
        return CellMeaningWords::tr("The quarter has not closed yet. What is entered counts when it has.");
    case EntryCellKind::belongsToRegion:
        return CellMeaningWords::tr("The figure is reported for the whole region, in the last column.");
    case EntryCellKind::sum: return CellMeaningWords::tr("Computed from the cells beside or above it.");
    }
    return {};
}

} // namespace

QString cellMeaning(const EntryCell& cell) {
    QStringList sentences{kindMeaning(cell.kind)};
    if (cell.preliminary)
        sentences << CellMeaningWords::tr("Preliminary: it may still be changed by whoever reported it.");
    if (cell.corrected)
        sentences << CellMeaningWords::tr("Corrected: it has said something else before; the log says what.");
    if (cell.implausible)
        sentences << CellMeaningWords::tr(
            "Unusual: it lies outside what the cell has shown before. It is kept; "
            "confirm or correct it.");
    return sentences.join(QLatin1Char('\n'));
}

} // namespace maalbilde
