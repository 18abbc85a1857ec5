#include "ui/export/workbook/workbook.h"

#include "ui/export/workbook/sheet_names.h"
#include "ui/export/workbook/sheets.h"
#include "ui/export/workbook/workbook_file.h"
#include "ui/text/dates.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class WorkbookWords {
    Q_DECLARE_TR_FUNCTIONS(WorkbookWords)
};

QStringList namesOf(const ProgrammeSnapshot& snapshot) {
    QStringList wanted{WorkbookWords::tr("Overview")};
    for (const TargetSnapshot& target : snapshot.targets)
        wanted << target.name;
    wanted << WorkbookWords::tr("Figures") << WorkbookWords::tr("Log");
    return sheetNames(wanted);
}

/// What stands above every printed page.
QString headOf(const ProgrammeSnapshot& snapshot, const WorkbookWish& wish) {
    QStringList said{snapshot.name, snapshot.exampleText,
                     WorkbookWords::tr("Status at %1").arg(snapshot.asOfText),
                     WorkbookWords::tr("Made %1").arg(momentText(wish.made, wish.language))};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

} // namespace

Result<std::string> workbookOf(const LogSources& recorded, const WorkbookWish& wish) {
    const ProgrammeSnapshot snapshot =
        programmeSnapshot(recorded.programme, recorded.ledger,
                          {.asOf = wish.asOf,
                           .language = wish.language,
                           .revisions = {recorded.revisions.begin(), recorded.revisions.end()},
                           .comments = {recorded.comments.begin(), recorded.comments.end()}});
    const WorkbookContent content{recorded, wish, snapshot};
    const QString head = headOf(snapshot, wish);
    const QStringList names = namesOf(snapshot);
    WorkbookFile file(snapshot.name, wish.made);
    std::vector<Sheet> sheets;
    for (const QString& name : names) {
        sheets.push_back(file.addSheet(name));
        sheets.back().print(head);
    }
    writeOverview(sheets.front(), content);
    for (std::size_t i = 0; i < snapshot.targets.size(); ++i)
        writeTarget(file, sheets[i + 1], content, snapshot.targets[i]);
    return writeFigureList(sheets[sheets.size() - 2], content)
        .and_then([&] { return writeLogList(sheets.back(), content); })
        .and_then([&] { return file.finish(); });
}

} // namespace maalbilde
