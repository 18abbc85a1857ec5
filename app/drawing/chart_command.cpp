#include "app/commands/commands.h"
#include "app/drawing/drawing_command_line.h"
#include "app/drawing/drawn_file.h"
#include "app/sibling_commands.h"
#include "ui/export/picture/picture_file.h"
#include "ui/snapshot/official_credit.h"

namespace maalbilde {

namespace {

struct ChartOptions : DrawnOptions {
    std::string target;
    std::optional<std::string> form;
    std::string size = "half";
    std::optional<std::string> dpi;
    bool untitled = false;
};

/// What is to be saved, and how: everything that can be told before the file is read.
struct Wanted {
    PictureFormat format;
    PictureLook look;
};

Result<Wanted> wantedOf(const ChartOptions& options) {
    const auto format = pictureFormatOf(pathOf(options.out));
    if (!format)
        return tl::unexpected(format.error());
    const auto size = parsePictureSize(options.size, options.dpi);
    if (!size)
        return tl::unexpected(size.error());
    return Wanted{*format, {.size = *size, .titled = !options.untitled, .grey = options.grey}};
}

Result<PictureForm> formOf(const std::optional<std::string>& asked, const Rule& rule) {
    return asked ? parsePictureForm(*asked) : pictureFormsOf(rule).front();
}

Result<PictureSubject> subjectOf(const ShownProgramme& shown, const ChartOptions& options) {
    const Programme& programme = shown.content.programme();
    const auto target = programme.findTarget(options.target);
    if (!target)
        return tl::unexpected(target.error());
    const auto form = formOf(options.form, (*target)->rule);
    if (!form)
        return tl::unexpected(form.error());
    const ProgrammeSnapshot& snapshot = shown.snapshot;
    const TargetSnapshot& shownTarget =
        snapshot.targets[static_cast<std::size_t>(*target - programme.targets.data())];
    return pictureSubject({.programme = snapshot,
                           .target = shownTarget,
                           .made = shown.made,
                           .credit = officialCredit(shown.content.ledger, shownTarget, CreditScope::lead)},
                          *form);
}

ExitStatus runChart(const ChartOptions& options, const Session& session) {
    const auto wanted = wantedOf(options);
    if (!wanted)
        return session.fail(wanted.error());
    const auto shown = readToDraw(options, session);
    if (!shown)
        return session.fail(shown.error());
    const auto subject = subjectOf(*shown, options);
    if (!subject)
        return session.fail(subject.error());
    return writeDrawn(pictureFile(*subject, wanted->look, wanted->format), options, session);
}

} // namespace

void addChartCommand(CLI::App& root, Action& chosen) {
    addCommand<ChartOptions>(
        root, chosen, "chart", chartCommandDescription(), runChart,
        [](CLI::App& command, ChartOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("--target", options.target, text(Commands::tr("the target's id or name")))
                ->required();
            command
                .add_option(
                    "--out", options.out,
                    text(Commands::tr("the picture: .png, .svg or .pdf; an existing one is replaced")))
                ->required();
            command.add_option(
                "--form", options.form,
                text(Commands::tr("yearly, quarterly, cumulative, multiples or card (what fits "
                                  "the target best, if left out)")));
            command.add_option(
                "--size", options.size,
                text(Commands::tr("half or full page of a document, slide, 16x10cm or 1600x900 "
                                  "pixels (half, if left out)")));
            command.add_option("--dpi", options.dpi,
                               text(Commands::tr("dots per inch of a PNG (300, if left out)")));
            addDrawnOptions(command, options,
                            Commands::tr("the date that the picture bears (now, if left out)"));
            command.add_flag("--no-title", options.untitled, text(Commands::tr("without the title")));
        });
}

} // namespace maalbilde
