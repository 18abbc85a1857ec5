#include "ui/programme/revision_preview.h"

#include "core/definition/readable_ids.h"
#include "core/programme/revision_reason.h"
#include "ui/text/loss_sentences.h"
#include "ui/text/quarters.h"
#include "ui/text/revision_words.h"

namespace maalbilde {

Programme named(const Programme& programme, const Document& document) {
    std::vector<const Programme*> earlier;
    for (const RecordedProgramme& revision : document.revisions())
        earlier.push_back(&revision.programme);
    return withReadableIds(programme, earlier);
}

RevisionEffect effectOf(const Programme& programme, const Document& document, Quarter asOf,
                        Language language) {
    const SnapshotQuestion question{.asOf = asOf, .language = language};
    return {quarterText(asOf, language),
            targetEffects(document.snapshot(question), document.snapshotUnder(programme, question)),
            lossSentences(document.lossesUnder(programme), document.programme(), language),
            needsReason(document.programme(), programme)};
}

QString reasonInstead(const Programme& programme, const Document& document, Language language) {
    return changesSentence(draftOf(document.programme()), draftOf(programme), language);
}

} // namespace maalbilde
