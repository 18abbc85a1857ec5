#pragma once

#include "ui/charts/drawing.h"

#include <QPointF>
#include <QString>
#include <memory>
#include <vector>

namespace maalbilde {

/// A chart or bullet graph as ui/charts drew it for paper.
struct PlacedPicture {
    Drawing drawing;
    QPointF at; ///< its upper left corner
};

/// A part of the report that is never torn: a line of text, a row of a table, a chart. In the units of
/// paper_units.h, from its own upper left corner.
struct Strip {
    double height = 0;
    double gapAbove = 0; ///< left out at the top of a page
    bool opensPage = false;
    bool staysWithNext = false; ///< on the same page as what follows
    Drawing drawing = {};
    std::vector<PlacedPicture> pictures = {};
    std::shared_ptr<const Strip> head = {}; ///< the header of a table, said again where this opens a page
    QString bookmark = {};                  ///< of a heading; empty for everything else
};

using Strips = std::vector<Strip>;

/// What strips take under one another, their first gap left out.
double heightOf(const Strips& strips);

/// Puts strips after others.
void append(Strips& strips, Strips more);

} // namespace maalbilde
