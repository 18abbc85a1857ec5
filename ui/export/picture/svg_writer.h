#pragma once

#include "ui/charts/drawing.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace maalbilde {

/// What an SVG says beside its drawing.
struct SvgWords {
    QString title;
    QString description;
    QString language; ///< `nb`
    QByteArray record;
    QString checksum;
};

/// A drawing as an SVG of a size in pt. Text stays text, aligned as it was laid out whatever font is there in
/// the end, and nothing is drawn that needs clipping. The same bytes for the same drawing.
QByteArray svgOf(const Drawing& drawing, QSizeF units, QSizeF points, const SvgWords& words);

} // namespace maalbilde
