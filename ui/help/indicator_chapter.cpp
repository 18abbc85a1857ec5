#include "ui/help/indicator_chapter.h"

#include "ui/text/names.h"
#include "ui/text/numbers.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace maalbilde {

namespace {

class IndicatorChapterWords {
    Q_DECLARE_TR_FUNCTIONS(IndicatorChapterWords)
};

/// A name is no Markdown: what would end the cell or begin an emphasis is shown as it is.
QString plain(QString text) {
    for (const QChar mark : {u'\\', u'|', u'*', u'_', u'`', u'[', u'<'})
        text.replace(mark, QStringLiteral("\\") + mark);
    return text;
}

QString addsUp(const Indicator& indicator) {
    return indicator.adds == Adds::sum
               ? IndicatorChapterWords::tr("The quarters are added up.")
               : IndicatorChapterWords::tr("The latest figure counts; quarters are never added up.");
}

QString reportedBy(const Indicator& indicator) {
    return indicator.reportedBy == ReportedBy::municipality
               ? IndicatorChapterWords::tr("Each municipality reports its own.")
               : IndicatorChapterWords::tr("Reported for the whole region.");
}

QString rangeOf(const Indicator& indicator, Language language) {
    const auto number = [&](Quantity value) { return numberText(value, indicator.decimals, language); };
    if (indicator.minimum && indicator.maximum)
        return IndicatorChapterWords::tr("From %1 to %2.")
            .arg(number(*indicator.minimum), number(*indicator.maximum));
    if (indicator.minimum)
        return IndicatorChapterWords::tr("Never below %1.").arg(number(*indicator.minimum));
    return {};
}

/// The targets that the indicator leads or supports.
QString usedFor(const Indicator& indicator, const Programme& programme, Language language) {
    QStringList targets;
    for (const Target& target : programme.targets)
        if (target.indicator == indicator.id ||
            std::ranges::find(target.supporting, indicator.id) != target.supporting.end())
            targets << plain(textIn(target.name, language));
    return targets.join(QStringLiteral(", "));
}

QString lineOf(const Indicator& indicator, const Programme& programme, Language language) {
    QStringList sentences{addsUp(indicator), reportedBy(indicator), rangeOf(indicator, language)};
    sentences.removeAll(QString());
    return QStringLiteral("| **%1** | %2 | %3 | %4 |\n")
        .arg(plain(textIn(indicator.name, language)), plain(textIn(indicator.unit, language)),
             sentences.join(QLatin1Char(' ')), usedFor(indicator, programme, language));
}

} // namespace

QString indicatorChapter(const Programme& programme, Language language) {
    QString text =
        QStringLiteral("# %1\n\n%2\n\n| %3 | %4 | %5 | %6 |\n|---|---|---|---|\n")
            .arg(IndicatorChapterWords::tr("What is counted"),
                 IndicatorChapterWords::tr("The indicators of the programme that is open."),
                 IndicatorChapterWords::tr("Indicator"), IndicatorChapterWords::tr("Unit"),
                 IndicatorChapterWords::tr("How it is counted"), IndicatorChapterWords::tr("Target"));
    for (const Indicator& indicator : programme.indicators)
        text += lineOf(indicator, programme, language);
    return text;
}

} // namespace maalbilde
