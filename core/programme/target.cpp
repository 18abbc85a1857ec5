#include "core/programme/target.h"

namespace maalbilde {

namespace {

struct KindName {
    const char* operator()(const CumulativeMinimum&) const { return "cumulativeMinimum"; }

    const char* operator()(const AnnualRange&) const { return "annualRange"; }

    const char* operator()(const NetCumulative&) const { return "netCumulative"; }

    const char* operator()(const IndexGoal&) const { return "index"; }
};

} // namespace

const char* ruleKind(const Rule& rule) {
    return std::visit(KindName{}, rule);
}

} // namespace maalbilde
