#pragma once

#include "ui/charts/data/cell_sum.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// What must be said of figures that are not there: `mangler` where none is reported, `Våler mangler` or
/// `3 mangler` where some are not, `ikke aktuelt`; empty where all are in.
QString missingWords(const IndicatorFigures& figures, const std::vector<int>& places, QuarterRange quarters,
                     Language language);

/// A number with a star if some of its figures are preliminary, as statistics mark them: `12*`.
QString starred(const QString& number, const CellSum& cells);
/// What is read out of a number, or `12 arbeidsplasser, foreløpig`.
QString saidOf(const QString& number, const CellSum& cells);

/// `mangler`.
QString missingWord();
/// `ikke aktuelt`.
QString notApplicableWord();
/// `og 349 andre`; empty where there are none.
QString othersNotShown(int count, Language language);

/// All places of some groups.
std::vector<int> placesOf(const std::vector<PlaceGroup>& groups);

} // namespace maalbilde
