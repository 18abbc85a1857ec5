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

CommentSnapshot shown(const Comment& comment, Language language) {
    const QString author = QString::fromStdString(comment.author);
    const QString quarter = shortQuarterText(comment.quarter, language);
    return {.quarter = comment.quarter,
            .author = author,
            .text = QString::fromStdString(comment.text).trimmed(),
            .byline = CommentWords::tr("%1 · %2, %3", "quarter, author, moment")
                          .arg(quarter, author, localMomentText(comment.recorded, language)),
            .opening = CommentWords::tr("%1, %2:", "author, quarter").arg(author, quarter)};
}

} // namespace

std::vector<CommentSnapshot> commentsOf(const Target& target, const SnapshotQuestion& question,
                                        Quarter asOf) {
    std::vector<CommentSnapshot> comments;
    for (const Comment* comment : commentsOn(target.id, question.comments, asOf, question.knownAt))
        comments.push_back(shown(*comment, question.language));
    return comments;
}

} // namespace maalbilde
