#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

namespace maalbilde {

/// The table of official statistics that a source names, as it is credited: `SSB, tabell 01222`. Empty if it
/// names none.
QString creditedTable(std::string_view source);

/// The line that their licence asks for beside figures of these tables: `Kilde: SSB, tabell 01222 (CC
/// BY 4.0)`. Empty for none.
QString creditLine(const QStringList& tables);

} // namespace maalbilde
