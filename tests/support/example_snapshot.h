#pragma once

#include "core/definition/programme_json.h"
#include "core/exchange/figure_csv.h"
#include "core/ledger/ledger.h"
#include "ui/snapshot/programme_snapshot.h"

#include <fstream>
#include <iterator>
#include <string>

namespace maalbilde {

inline std::string exampleFile(const char* path) {
    std::ifstream file(std::string(MAALBILDE_RESOURCES) + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The programme that ships as the example.
inline Programme exampleProgramme() {
    return readProgramme(exampleFile("/programmes/example.json")).value();
}

/// Its figures, as if somebody had typed them one by one.
inline Ledger exampleLedger(const Programme& programme) {
    Ledger ledger;
    std::int64_t number = 0;
    for (const ImportedFigure& imported :
         readFigures(exampleFile("/figures/example.csv"), programme).figures) {
        ++number;
        const auto fault = ledger.append({.id = EntryId{number},
                                          .key = imported.report.key,
                                          .figure = imported.report.figure,
                                          .recorded = Timestamp(1483228800000 + number),
                                          .provenance = {.author = "tester"}});
        require(!fault, "the example's figures are in order");
    }
    return ledger;
}

/// What the example shows to somebody who asks.
inline ProgrammeSnapshot exampleSnapshot(const SnapshotQuestion& question) {
    const Programme programme = exampleProgramme();
    return programmeSnapshot(programme, exampleLedger(programme), question);
}

} // namespace maalbilde
