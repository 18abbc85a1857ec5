#pragma once

#include "ui/snapshot/target_snapshot.h"

#include <QString>

namespace maalbilde {

/// What stands over a chart, also when it is lifted out of the program: target, place and as-of quarter, and
/// below it the message.
struct ChartHeading {
    QString title;   ///< `Arbeidsplasser, hele regionen, per 2. kvartal 2017`
    QString message; ///< `44 av 100, plan nå 50 (−6)`; may be empty
    QString unit;    ///< `arbeidsplasser`

    friend bool operator==(const ChartHeading&, const ChartHeading&) = default;
};

ChartHeading headingOf(const TargetSnapshot& target);
ChartHeading headingOf(const TargetSnapshot& target, const SupportingSnapshot& supporting);

} // namespace maalbilde
