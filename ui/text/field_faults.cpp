#include "ui/text/field_faults.h"

#include "ui/text/error_facts.h"
#include "ui/text/errors.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class FieldFaultWords {
    Q_DECLARE_TR_FUNCTIONS(FieldFaultWords)
};

/// Shares are typed in per cent, and told in the definition as parts of 1.
bool isShare(const std::string& path) {
    return path.ends_with(".share") || path.find(".shares") != std::string::npos;
}

QString rangePattern(const std::string& path) {
    return isShare(path) ? FieldFaultWords::tr("A share lies between 0 and 100%.")
                         : FieldFaultWords::tr("The number must lie between %2 and %3.");
}

QString repeatedPattern(const std::string& path) {
    return path.find(".milestones") != std::string::npos
               ? FieldFaultWords::tr("There is another milestone at the end of this quarter. Remove one.")
               : FieldFaultWords::tr("This is there already. Remove one of them.");
}

/// With %1 … for the facts; empty where the sentence for the whole definition says it as well.
QString patternOf(ErrorCode code, const std::string& path) {
    switch (code) {
    case ErrorCode::definitionMissing:
    case ErrorCode::definitionEmpty: return FieldFaultWords::tr("This is needed. Fill it in.");
    case ErrorCode::definitionBadMunicipalityNumber:
        return FieldFaultWords::tr("A municipality number has four digits.");
    case ErrorCode::definitionNumbersOverlap:
        return FieldFaultWords::tr(
            "The number %2 is in force at the same time as another. Let one end before the other begins.");
    case ErrorCode::definitionPeriodReversed:
        return FieldFaultWords::tr("The last quarter lies before the first. Swap them.");
    case ErrorCode::definitionPeriodTooLong: return FieldFaultWords::tr("At most %2 quarters are possible.");
    case ErrorCode::definitionNumberRange: return rangePattern(path);
    case ErrorCode::definitionRangeReversed:
        return FieldFaultWords::tr("The upper number lies below the lower one. Swap them.");
    case ErrorCode::definitionMilestoneOutside:
        return FieldFaultWords::tr("%2 lies outside the period of the programme.");
    case ErrorCode::definitionMilestoneFalls:
        return FieldFaultWords::tr("The share is lower than at the milestone before. It can only grow.");
    case ErrorCode::definitionMilestoneEnd:
        return FieldFaultWords::tr("At the end of the period the share is always 100%.");
    case ErrorCode::definitionSharesIncomplete:
        return FieldFaultWords::tr("Give every municipality a share, or none of them.");
    case ErrorCode::definitionSharesTooLarge:
        return FieldFaultWords::tr("The shares are more than 100% together.");
    case ErrorCode::definitionSharesZero:
        return FieldFaultWords::tr(
            "All shares are 0. Give at least one municipality more, or leave all empty.");
    case ErrorCode::definitionRuleUnfit:
        return FieldFaultWords::tr("An index needs an indicator whose latest figure counts; every other kind "
                                   "needs one whose figures are added up.");
    case ErrorCode::definitionOfficialUnfit:
        return FieldFaultWords::tr("Only another indicator that is summed can be held against a target that "
                                   "is summed.");
    case ErrorCode::definitionUnknownId: return FieldFaultWords::tr("Choose an indicator.");
    case ErrorCode::definitionDuplicateId: return repeatedPattern(path);
    default: return {};
    }
}

} // namespace

QString fieldFaultSentence(const DefinitionFaultAt& fault, Language language) {
    const Error& error = fault.error;
    if (error.code == ErrorCode::definitionBadQuarter)
        return errorSentence({ErrorCode::quarterUnreadable, {error.facts.at(1)}}, language);
    if (error.code == ErrorCode::definitionBadDate)
        return errorSentence({ErrorCode::dateUnreadable, {error.facts.at(1)}}, language);
    const QString pattern = patternOf(error.code, fault.path);
    return pattern.isEmpty() ? errorSentence(error, language)
                             : filledIn(pattern, factsInWords(error, language));
}

} // namespace maalbilde
