#pragma once

#include "core/storage/store.h"

#include <optional>

namespace maalbilde {

enum class RevisionOrder { first, later };

/// Checks who revises a programme and why; the first revision needs no reason. Errors: text….
std::optional<Error> faultOfRevision(const NewRevision& revision, RevisionOrder order);

} // namespace maalbilde
