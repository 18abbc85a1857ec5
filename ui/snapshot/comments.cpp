#include "ui/snapshot/comments.h"

#include "core/ledger/comment.h"
#include "ui/text/dates.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class CommentWords {
    Q_DECLARE_TR_FUNCTIONS(CommentWords)
};

bool isAssessedInWords(const TargetSnapshot& target) {
    return target.status && target.status->status == Status::noTarget;
}

CommentLabels labelsOf(const TargetSnapshot& target) {
    if (isAssessedInWords(target))
        return {.title = CommentWords::tr("The board's assessment"),
                .write = CommentWords::tr("Write the board's assessment"),
                .standForStatus = true,
                .question = CommentWords::tr("How does the board judge %1?").arg(target.asOfText)};
    return {.title = CommentWords::tr("Comments"),
            .write = CommentWords::tr("Write a comment"),
            .question =
                CommentWords::tr("What happened in %1, and what is done about it?").arg(target.asOfText)};
}

QString openingOf(const TargetSnapshot& target, const QString& author, const QString& quarter) {
    return isAssessedInWords(target)
               ? CommentWords::tr("The board's assessment, %2 (%1):", "author, quarter").arg(author, quarter)
               : CommentWords::tr("%1, %2:", "author, quarter").arg(author, quarter);
}

CommentSnapshot shown(const Comment& comment, const TargetSnapshot& target) {
    const QString author = QString::fromStdString(comment.author);
    const QString quarter = shortQuarterText(comment.quarter, target.language);
    return {.quarter = comment.quarter,
            .author = author,
            .text = QString::fromStdString(comment.text).trimmed(),
            .byline = CommentWords::tr("%1 · %2, %3", "quarter, author, moment")
                          .arg(quarter, author, localMomentText(comment.recorded, target.language)),
            .opening = openingOf(target, author, quarter)};
}

/// A status that is not as promised calls for a word of what happened and what is done.
bool callsForComment(Status status) {
    return status == Status::atRisk || status == Status::behind || status == Status::notAchieved;
}

QString askedOf(const TargetSnapshot& target) {
    const bool isSaid = !target.comments.empty() && target.comments.front().quarter == target.asOf;
    if (isSaid || !target.status)
        return {};
    if (isAssessedInWords(target))
        return CommentWords::tr("No goal is set in numbers: write how the board itself judges it.");
    if (!callsForComment(target.status->status))
        return {};
    return CommentWords::tr("The status is “%1”: say in a comment what happened and what is done about it.")
        .arg(target.status->word);
}

} // namespace

void addComments(TargetSnapshot& target, const SnapshotQuestion& question) {
    for (const Comment* comment : commentsOn(target.id, question.comments, target.asOf, question.knownAt))
        target.comments.push_back(shown(*comment, target));
    target.commentLabels = labelsOf(target);
    target.commentAsked = askedOf(target);
}

} // namespace maalbilde
