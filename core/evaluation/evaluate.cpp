#include "core/evaluation/evaluate.h"

#include "core/evaluation/kinds.h"
#include "core/values/contract.h"

namespace maalbilde {

namespace {

struct Evaluate {
    const Evidence& evidence;
    const Tally& tally;

    Progress operator()(const CumulativeMinimum& rule) const {
        return evaluateCumulative(rule, evidence, tally);
    }

    Progress operator()(const AnnualRange& rule) const { return evaluateAnnual(rule, evidence, tally); }

    Progress operator()(const NetCumulative& rule) const { return evaluateNet(rule, evidence, tally); }

    Progress operator()(const IndexGoal& rule) const { return evaluateIndex(rule, evidence, tally); }
};

} // namespace

Progress evaluate(const Evidence& evidence) {
    require(!evidence.places.empty(), "somebody reports a target");
    require(0 <= evidence.closedQuarters && evidence.closedQuarters <= evidence.period.count(),
            "0…N quarters have closed");
    const Tally tally(evidence);
    Progress progress = std::visit(Evaluate{evidence, tally}, evidence.rule);
    progress.reported = tally.reported();
    progress.due = tally.due();
    return progress;
}

} // namespace maalbilde
