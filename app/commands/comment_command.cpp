#include "app/commands/commands.h"
#include "core/storage/store.h"
#include "ui/text/names.h"
#include "ui/text/quarters.h"

namespace maalbilde {

namespace {

struct CommentOptions {
    std::string file;
    std::string target;
    std::string quarter;
    std::string text;
    std::string author;
};

Result<NewComment> commentOf(const CommentOptions& options, const Programme& programme) {
    const auto target = programme.findTarget(options.target);
    if (!target)
        return tl::unexpected(target.error());
    const auto quarter = Quarter::parse(options.quarter);
    if (!quarter)
        return failure(ErrorCode::quarterUnreadable, options.quarter);
    return NewComment{
        .target = (*target)->id, .quarter = *quarter, .author = options.author, .text = options.text};
}

ExitStatus runComment(const CommentOptions& options, const Session& session) {
    auto store = Store::open(pathOf(options.file), Store::Access::readWrite, session.clock);
    if (!store)
        return session.fail(store.error());
    const auto revision = store->programme();
    if (!revision)
        return session.fail(revision.error());
    const auto comment = commentOf(options, revision->programme);
    if (!comment)
        return session.fail(comment.error());
    if (const auto written = store->comment(*comment); !written)
        return session.fail(written.error());
    session.say(Commands::tr("%1, %2: the comment is kept", "target, quarter")
                    .arg(textIn(revision->programme.target(comment->target)->name, session.language),
                         quarterText(comment->quarter, session.language)));
    return ExitStatus::done;
}

} // namespace

void addCommentCommand(CLI::App& root, Action& chosen) {
    addCommand<CommentOptions>(
        root, chosen, "comment", Commands::tr("Say something of a target at a quarter"), runComment,
        [](CLI::App& command, CommentOptions& options) {
            const auto text = [](const QString& description) { return description.toStdString(); };
            command.add_option("--target", options.target, text(Commands::tr("target, by id or name")))
                ->required();
            command.add_option("--quarter", options.quarter, text(Commands::tr("quarter, such as 2016K1")))
                ->required();
            command.add_option("--text", options.text, text(Commands::tr("what there is to say")))
                ->required();
            command.add_option("--by", options.author, text(Commands::tr("who says it")))->required();
        });
}

} // namespace maalbilde
