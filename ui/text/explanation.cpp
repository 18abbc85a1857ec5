#include "ui/text/explanation.h"

#include "core/values/contract.h"
#include "ui/text/explain_rule.h"

#include <variant>

namespace maalbilde {

QString explanation(const Target& target, const Indicator& indicator, const Progress& progress,
                    Language language) {
    const FigureText figures(indicator, language);
    QStringList sentences =
        std::visit([&](const auto& rule) { return explain(rule, progress, figures); }, target.rule);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString explanation(const Programme& programme, const TargetAssessment& assessment, Language language) {
    const Target* target = programme.target(assessment.target);
    require(target != nullptr, "an assessment speaks of its programme's targets");
    const Indicator* indicator = programme.indicator(target->indicator);
    require(indicator != nullptr, "a target's indicator exists");
    return explanation(*target, *indicator, assessment.progress, language);
}

} // namespace maalbilde
