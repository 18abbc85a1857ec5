#pragma once

#include "ui/snapshot/programme_snapshot.h"
#include "ui/window/page_list.h"

#include <QStringList>
#include <vector>

namespace maalbilde {

/// A page, as settings and command lines call it and as people do.
struct PageName {
    QString id;
    QString name;
};

/// Every page of a programme, in the order of the list: the overview, the targets, and those of its figures.
std::vector<PageName> pageNames(const Programme& programme, Language language);
QStringList pageIds(const Programme& programme);

/// The id of the page that is meant: its number, its id or its name, however it is written; a target also by
/// its name in the other language. Empty if there is none.
QString pageNamed(const QString& text, const Programme& programme, Language language);

/// The lines of the list of pages: each target with its status, the page for entering with how many figures
/// are missing.
std::vector<PageEntry> pageEntries(const ProgrammeSnapshot& snapshot, const Programme& programme, int missing,
                                   Language language);

} // namespace maalbilde
