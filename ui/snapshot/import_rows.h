#pragma once

#include "core/exchange/import_source.h"
#include "ui/snapshot/import_snapshot.h"

#include <QString>
#include <cstdint>
#include <vector>

namespace maalbilde {

/// What the preview of an import speaks of. It must outlive whoever asks.
struct ImportSubject {
    const StatTable* table; ///< null for a list of figures
    const ImportPlan& plan;
    const Programme& programme;
};

/// One cell of the preview: of the plan, or of the table where it lies outside the programme.
struct ImportRowRef {
    bool outside = false;
    std::uint32_t index = 0; ///< among the plan's cells, or of the cell in its table
};

/// One line of the preview in words.
struct ImportRow {
    QString outcome; ///< `Ny`, `Endret`, `Avvist`
    QString cell;    ///< `Folketall, Elverum, 4. kv. 2016`; its place in the file where it has no other
    QString before;  ///< what stands there; empty where nothing does
    QString after;   ///< what would
    QString remark;  ///< why it is refused, where it comes from

    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

/// The cells of a part, in the order of the preview: what is refused first, then what changes, what is new,
/// what stays, and what lies outside.
std::vector<ImportRowRef> importRowsOf(ImportPart part, const ImportPlan& plan);

ImportRow importRow(ImportRowRef row, const ImportSubject& subject, Language language);

/// Which part the row belongs to; never ImportPart::all.
ImportPart partOf(ImportRowRef row, const ImportPlan& plan);

} // namespace maalbilde
