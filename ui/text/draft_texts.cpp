#include "ui/text/draft_texts.h"

#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/quarters.h"

namespace maalbilde {

namespace {

std::string quarterInBokmal(Quarter quarter) {
    return quarterText(quarter, Language::nb).toStdString();
}

std::string quarterInEnglish(Quarter quarter) {
    return quarterText(quarter, Language::en).toStdString();
}

std::string dayInBokmal(Date day) {
    return shortDateText(day, Language::nb).toStdString();
}

} // namespace

DraftForms draftForms(Language language) {
    return language == Language::nb ? DraftForms{',', quarterInBokmal, dayInBokmal}
                                    : DraftForms{'.', quarterInEnglish, isoDate};
}

QString ruleKindName(RuleKind kind) {
    switch (kind) {
    case RuleKind::cumulativeMinimum: return ruleName(CumulativeMinimum{});
    case RuleKind::annualRange: return ruleName(AnnualRange{});
    case RuleKind::netCumulative: return ruleName(NetCumulative{});
    case RuleKind::index: return ruleName(IndexGoal{});
    }
    return {};
}

} // namespace maalbilde
