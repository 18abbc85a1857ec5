#include "app/commands/commands.h"
#include "app/drawing/drawing_command_line.h"
#include "app/drawing/shown_programme.h"
#include "app/drawing_commands.h"
#include "ui/export/report/file/report_file.h"
#include "ui/files/whole_file.h"

#include <ostream>

namespace maalbilde {

namespace {

struct ReportOptions : ShownOptions {
    std::string out;
    bool grey = false;
};

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

ExitStatus runReport(const ReportOptions& options, const Session& session) {
    const auto format = reportFormatOf(pathOf(options.out));
    if (!format) {
        session.err << "maalbilde: " << reportFormatUnknown(pathOf(options.out)).toStdString() << '\n';
        return ExitStatus::failed;
    }
    std::error_code ignored;
    if (std::filesystem::equivalent(pathOf(options.file), pathOf(options.out), ignored))
        return session.fail({ErrorCode::fileExists, {options.out}}); // never over the figures themselves
    const auto shown = readShown(options, session);
    if (!shown)
        return session.fail(shown.error());
    const QByteArray report = reportFile(reportOf(*shown, session.language), *format, options.grey);
    const std::string_view bytes(report.constData(), static_cast<std::size_t>(report.size()));
    if (const auto written = writeWholeFile(pathOf(options.out), bytes); !written)
        return session.fail(written.error());
    session.say(Commands::tr("Wrote %1.").arg(QString::fromStdString(options.out)));
    return ExitStatus::done;
}

} // namespace

void addReportCommand(CLI::App& root, Action& chosen) {
    addCommand<ReportOptions>(
        root, chosen, "report", reportCommandDescription(), runReport,
        [](CLI::App& command, ReportOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command
                .add_option("OUT", options.out,
                            text(Commands::tr("the report: .pdf or .odt; an existing one is replaced")))
                ->required();
            command.add_option(
                "--as-of", options.asOf,
                text(Commands::tr("at the end of this quarter (the last one closed, if left out)")));
            command.add_option("--place", options.place,
                               text(Commands::tr("one municipality (the whole region, if left out)")));
            command.add_option("--made", options.made,
                               text(Commands::tr("the date that the report bears (now, if left out)")));
            command.add_flag("--grey", options.grey,
                             text(Commands::tr("told apart without colours, for printing in black")));
        });
}

} // namespace maalbilde
