#pragma once

#include "core/ledger/ledger.h"
#include "ui/snapshot/target_snapshot.h"

#include <QString>

namespace maalbilde {

/// Of which figures a credit is given; those of the lead indicator stand beside its official series.
enum class CreditScope { lead, leadAndSupporting };

/// Whose official figures are among those that are shown of a target up to its quarter, at its place:
/// `Kilde: SSB, tabell 01222 (CC BY 4.0)`. Empty where there are none.
QString officialCredit(const Ledger& ledger, const TargetSnapshot& target, CreditScope scope);

} // namespace maalbilde
