#include "app/commands/commands.h"
#include "app/drawing/drawing_command_line.h"
#include "app/drawing/drawn_file.h"
#include "app/sibling_commands.h"
#include "ui/export/report/file/report_file.h"

#include <ostream>

namespace maalbilde {

namespace {

BoardReport reportOf(const ShownProgramme& shown, Language language) {
    const FileContent& content = shown.content;
    return boardReport({.programme = content.programme(),
                        .ledger = content.ledger,
                        .comments = content.comments,
                        .revisions = content.revisions},
                       {.asOf = shown.snapshot.asOf,
                        .place = shown.snapshot.place,
                        .language = language,
                        .made = shown.made});
}

ExitStatus runReport(const DrawnOptions& options, const Session& session) {
    const auto format = reportFormatOf(pathOf(options.out));
    if (!format) {
        session.err << "maalbilde: " << reportFormatUnknown(pathOf(options.out)).toStdString() << '\n';
        return ExitStatus::failed;
    }
    const auto shown = readToDraw(options, session);
    if (!shown)
        return session.fail(shown.error());
    return writeDrawn(reportFile(reportOf(*shown, session.language), *format, options.grey), options,
                      session);
}

} // namespace

void addReportCommand(CLI::App& root, Action& chosen) {
    addCommand<DrawnOptions>(
        root, chosen, "report", reportCommandDescription(), runReport,
        [](CLI::App& command, DrawnOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command
                .add_option("OUT", options.out,
                            text(Commands::tr("the report: .pdf or .odt; an existing one is replaced")))
                ->required();
            addDrawnOptions(command, options,
                            Commands::tr("the date that the report bears (now, if left out)"));
        });
}

} // namespace maalbilde
