#include "ui/text/credits.h"

#include "core/exchange/table_source.h"

#include <QCoreApplication>
#include <algorithm>

namespace maalbilde {

namespace {

class CreditWords {
    Q_DECLARE_TR_FUNCTIONS(CreditWords)
};

} // namespace

QString creditedTable(std::string_view source) {
    return QString::fromStdString(tableCredited(source)).simplified();
}

QString creditLine(const QStringList& tables) {
    if (tables.isEmpty())
        return {};
    const QString line = CreditWords::tr("Source: %1").arg(tables.join(QStringLiteral("; ")));
    const bool norwegian = std::ranges::all_of(
        tables, [](const QString& table) { return table.startsWith(QLatin1String("SSB,")); });
    return norwegian ? line + QStringLiteral(" (CC BY 4.0)") : line; // what others ask for is not known here
}

} // namespace maalbilde
