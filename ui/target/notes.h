#pragma once

#include "ui/snapshot/target_snapshot.h"

#include <QStringList>

namespace maalbilde {

/// What must be known when a status is read: whom it speaks of, figures that are missing or preliminary, the
/// part of the goal that nobody has, remarks, and every change of the target with date and reason.
QStringList notesOf(const TargetSnapshot& target);

} // namespace maalbilde
