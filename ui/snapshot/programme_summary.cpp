#include "ui/snapshot/programme_summary.h"

#include "ui/text/names.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class ProgrammeSummaryWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeSummaryWords)
};

} // namespace

QString programmeSummary(const Programme& programme, Language language) {
    QStringList targets;
    for (const Target& target : programme.targets)
        targets << textIn(target.name, language);
    return ProgrammeSummaryWords::tr("%n municipality(ies), %1 – %2: %3", nullptr,
                                     static_cast<int>(programme.municipalities.size()))
        .arg(shortQuarterText(programme.period.first(), language),
             shortQuarterText(programme.period.last(), language), targets.join(QStringLiteral(", ")));
}

} // namespace maalbilde
