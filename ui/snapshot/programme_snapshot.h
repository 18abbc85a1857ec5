#pragma once

#include "core/ledger/comment.h"
#include "core/ledger/ledger.h"
#include "core/programme/programme.h"
#include "core/values/calendar.h"
#include "ui/snapshot/recorded_programme.h"
#include "ui/snapshot/target_snapshot.h"
#include "ui/text/language.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace maalbilde {

class FigureGrid;

/// What somebody wants to see.
struct SnapshotQuestion {
    Quarter asOf;
    std::optional<std::string> place;              ///< a municipality's id; absent: the whole region
    std::optional<Timestamp> knownAt;              ///< absent: all that is known
    Language language = Language::nb;              ///< its catalogue must be in force
    std::vector<RecordedProgramme> revisions = {}; ///< every one so far, oldest first; none hides the changes
    std::vector<Comment> comments = {};            ///< every one so far, oldest first
};

/// Everything that the overview shows: the programme at one quarter, for the region or for one place.
struct ProgrammeSnapshot {
    QString name;
    QString host;
    QString exampleText; ///< that the figures are invented; empty where they are real
    QuarterRange period;
    Quarter asOf;     ///< the programme's last quarter if a later one was asked for
    QString asOfText; ///< `2. kvartal 2017`
    int closedQuarters = 0;
    QString knownAtText; ///< `Slik det var kjent 1.7.2017 …`; empty where all is known
    std::optional<std::string> place;
    QString placeName;
    QString sentence; ///< `2 av 4 mål i rute, 1 utsatt, 1 mangler tall.`
    ReceivedFigures received;
    std::vector<TargetSnapshot> targets; ///< in the programme's order
};

/// Assesses the programme and says what it shows. `programme` is the revision in force at the moment asked
/// about. A place that the programme does not have is the whole region.
ProgrammeSnapshot programmeSnapshot(const Programme& programme, const Ledger& ledger,
                                    const SnapshotQuestion& question);

/// The same by figures that have been gathered already. Requires that they were gathered for this programme,
/// by what was known at the moment asked about.
ProgrammeSnapshot programmeSnapshot(const Programme& programme, const FigureGrid& grid,
                                    const SnapshotQuestion& question);

} // namespace maalbilde
