#pragma once

#include "core/ledger/ledger.h"
#include "core/programme/programme.h"

#include <optional>

namespace maalbilde {

/// A programme of two municipalities, `a` and `b`; `jobs` counts 0–1000 with one decimal in each, `index`
/// measures the region.
Programme sampleProgramme();

/// The cell of a first quarter.
FigureKey sampleKey(const char* indicator, const char* place, int year = 2016);

/// The next entry of a cell, one second after the last one of the ledger; a correction where there is a head.
LedgerEntry nextEntry(const Ledger& ledger, const FigureKey& key, Figure figure);

/// Appends nextEntry(). The ledger must take it.
void record(Ledger& ledger, const FigureKey& key, Figure figure);

} // namespace maalbilde
