#pragma once

#include "ui/snapshot/entry_grid.h"
#include "ui/text/text_layout.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// Everything that is shown beside the grid of the one cell that the keyboard is in.
struct CellSnapshot {
    EntryCell cell;
    QString title;       ///< `Netto innflytting, Åmot`
    QString quarterText; ///< `2. kvartal 2017`
    QString unit;
    QString source;
    QString note;
    bool asksSurvey = false;          ///< a score, for which people may have been asked
    QString surveyed;                 ///< the day, as it is typed: `15.11.2016`; empty where none is known
    QString answers;                  ///< how many answered, `412`; empty where nobody knows
    QString question;                 ///< why the figure is asked about; empty where it is not
    std::vector<LabelledText> around; ///< the same quarter last year, the last eight figures
    QStringList history; ///< its eight newest entries, the newest first: `12.7.2017  −4  Kari  rettet …`
    QStringList recentSources; ///< of the file, newest first, those of the same indicator before others
};

/// Requires an indicator of the programme.
CellSnapshot cellSnapshot(const Programme& programme, const Ledger& ledger, const FigureKey& key,
                          const EntryQuestion& question);

} // namespace maalbilde
