#pragma once

#include "core/values/calendar.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace maalbilde {

/// A file within a package.
struct PackagePart {
    QString name;
    QByteArray content;
    bool stored = false; ///< as it is, not compressed
};

/// A ZIP archive of the parts in their order, all bearing one date: the same parts give the same bytes.
QByteArray zipPackage(const std::vector<PackagePart>& parts, Timestamp made);

} // namespace maalbilde
