#pragma once

#include "core/storage/store.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <vector>

namespace maalbilde {

/// Every revision, oldest first. Throws Damage for what Målbilde cannot have written.
std::vector<ProgrammeRevision> readRevisions(SQLite::Database& database);

/// The newest revision recorded no later than `knownAt` (of all, if absent). Throws notKnownYet, Damage.
ProgrammeRevision readRevision(SQLite::Database& database, std::optional<Timestamp> knownAt);

/// Throws programmeChangedMeanwhile unless the newest revision is the one that was seen.
void expectNewestRevision(SQLite::Database& database, std::int64_t seen);

void writeRevision(SQLite::Database& database, const ProgrammeRevision& revision);

} // namespace maalbilde
