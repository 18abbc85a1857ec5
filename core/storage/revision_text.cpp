#include "core/storage/revision_text.h"

#include "core/ledger/proposal.h"
#include "core/values/text_scan.h"

namespace maalbilde {

std::optional<Error> faultOfRevision(const NewRevision& revision, RevisionOrder order) {
    if (trimmed(revision.author).empty())
        return Error{ErrorCode::textMissing, {"author"}};
    if (order == RevisionOrder::later && trimmed(revision.reason).empty())
        return Error{ErrorCode::textMissing, {"reason"}};
    if (auto fault = faultOfText(revision.author, "author"))
        return fault;
    return faultOfText(revision.reason, "reason");
}

} // namespace maalbilde
