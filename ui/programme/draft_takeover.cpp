#include "ui/programme/draft_takeover.h"

#include "ui/programme/draft_part.h"
#include "ui/programme/programme_editor.h"
#include "ui/text/one_line.h"
#include "ui/text/revision_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class TakeoverWords {
    Q_DECLARE_TR_FUNCTIONS(TakeoverWords)
};

bool has(const ProgrammeDraft& draft, const PartId& part) {
    return partOf(draft, part.kind, part.id).kind == part.kind;
}

/// `måltall: 80; andel for Åmot: 20`
QString said(const ProgrammeDraft& draft, const DraftConflict& conflict,
             std::string DraftConflict::Place::*typed) {
    QStringList parts;
    for (const DraftConflict::Place& place : conflict.places) {
        const QString text = QString::fromStdString(place.*typed);
        if (place.field == "removed")
            parts << (has(draft, conflict.part) ? TakeoverWords::tr("changed")
                                                : TakeoverWords::tr("taken away"));
        else
            parts << fieldWords(draft, place.field) +
                         (text.isEmpty() ? QString() : QStringLiteral(": ") + text);
    }
    parts.removeDuplicates();
    return parts.join(QStringLiteral("; "));
}

MergeQuestion questionOf(const MergedDraft& merged, const ProgrammeDraft& theirs, const ProgrammeDraft& mine,
                         const QString& author, Language language) {
    MergeQuestion question{author, {}};
    for (const DraftConflict& conflict : merged.conflicts)
        question.rows.push_back({partWords(has(mine, conflict.part) ? mine : theirs, conflict.part, language),
                                 said(theirs, conflict, &DraftConflict::Place::theirs),
                                 said(mine, conflict, &DraftConflict::Place::mine)});
    return question;
}

std::vector<PartId> yielded(const std::vector<DraftConflict>& conflicts, const std::vector<bool>& theirs) {
    std::vector<PartId> parts;
    for (std::size_t i = 0; i < conflicts.size() && i < theirs.size(); ++i)
        if (theirs[i])
            parts.push_back(conflicts[i].part);
    return parts;
}

} // namespace

QString newsSentence(const RecordedProgramme& theirs, const ProgrammeEditor& editor, Language language) {
    return TakeoverWords::tr("%1 has changed the programme meanwhile. %2 That is taken in when you go on.")
        .arg(onOneLine(theirs.author),
             changesSentence(editor.begun(), editor.draftLikeThis(theirs.programme), language));
}

std::optional<TakenOver> mergedInto(ProgrammeEditor& editor, const RecordedProgramme& theirs,
                                    const MergePrompt& prompt, Language language) {
    const ProgrammeDraft other = editor.draftLikeThis(theirs.programme);
    const QString author = onOneLine(theirs.author);
    MergedDraft merged = mergeDrafts(editor.begun(), other, editor.draft());
    if (!merged.conflicts.empty()) {
        const auto answers = prompt(&editor, questionOf(merged, other, editor.draft(), author, language));
        if (!answers)
            return std::nullopt;
        merged = mergeDrafts(editor.begun(), other, editor.draft(), yielded(merged.conflicts, *answers));
    }
    return TakenOver{
        std::move(merged.draft), other,
        TakeoverWords::tr("%1 has changed the programme (%2). %3 That is taken in here: look it "
                          "over, and go on.")
            .arg(author, onOneLine(theirs.reason), changesSentence(editor.begun(), other, language))};
}

} // namespace maalbilde
