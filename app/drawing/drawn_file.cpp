#include "app/drawing/drawn_file.h"

#include "app/commands/commands.h"
#include "ui/files/whole_file.h"

namespace maalbilde {

void addDrawnOptions(CLI::App& command, DrawnOptions& options, const QString& made) {
    const auto text = [](const QString& description) { return description.toStdString(); };
    command.add_option("--as-of", options.asOf,
                       text(Commands::tr("at the end of this quarter (the last one closed, if left out)")));
    command.add_option("--place", options.place,
                       text(Commands::tr("one municipality (the whole region, if left out)")));
    command.add_option("--made", options.made, text(made));
    command.add_flag("--grey", options.grey,
                     text(Commands::tr("told apart without colours, for printing in black")));
}

Result<ShownProgramme> readToDraw(const DrawnOptions& options, const Session& session) {
    std::error_code ignored;
    if (std::filesystem::equivalent(pathOf(options.file), pathOf(options.out), ignored))
        return failure(ErrorCode::fileExists, options.out);
    return readShown(options, session);
}

ExitStatus writeDrawn(const QByteArray& drawn, const DrawnOptions& options, const Session& session) {
    const std::string_view bytes(drawn.constData(), static_cast<std::size_t>(drawn.size()));
    if (const auto written = writeWholeFile(pathOf(options.out), bytes); !written)
        return session.fail(written.error());
    session.say(Commands::tr("Wrote %1.").arg(QString::fromStdString(options.out)));
    return ExitStatus::done;
}

} // namespace maalbilde
