#pragma once

#include "core/assessment/assessment.h"
#include "core/ledger/ledger_entry.h"
#include "core/programme/programme.h"
#include "ui/text/language.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace maalbilde {

/// What one place has yet to report.
struct MissingAtPlace {
    QString place;                ///< `Våler`
    QString heading;              ///< `Våler: 3 mangler`
    std::vector<FigureKey> cells; ///< the newest quarter first
    QStringList names;            ///< of the cells: `Netto innflytting, 2. kv. 2017`

    friend bool operator==(const MissingAtPlace&, const MissingAtPlace&) = default;
};

/// The missing cells by place, in the programme's order; places that lack nothing are left out.
std::vector<MissingAtPlace> missingAtPlaces(const Programme& programme, const std::vector<DueCell>& missing,
                                            Language language);

/// A text that asks the place for its figures, ready for an e-mail; signed by the author, if there is one.
QString reminderOf(const MissingAtPlace& missing, const Programme& programme, const QString& author);

} // namespace maalbilde
