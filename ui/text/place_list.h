#pragma once

#include "core/assessment/assessment.h"
#include "core/programme/programme.h"
#include "ui/text/figure_text.h"

#include <QString>
#include <vector>

namespace maalbilde {

/// What each place has contributed, with its share and its status where it has one:
/// `Elverum 22 (48 %), Åmot 12 (26 %)`. Of more than eight places the eight largest, and how many more.
QString placeList(const Programme& programme, const std::vector<PlaceAssessment>& places,
                  const FigureText& figures);

} // namespace maalbilde
