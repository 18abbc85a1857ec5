#include "ui/export/picture/picture_subject.h"

#include "core/values/contract.h"
#include "ui/charts/data/chart_values.h"
#include "ui/export/picture/ranking_drawing.h"
#include "ui/text/dates.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace maalbilde {

namespace {

class PictureWords {
    Q_DECLARE_TR_FUNCTIONS(PictureWords)
};

struct FormName {
    PictureForm form;
    const char* code;
};

constexpr std::array kFormNames{
    FormName{PictureForm::yearly, "yearly"}, FormName{PictureForm::quarterly, "quarterly"},
    FormName{PictureForm::cumulative, "cumulative"}, FormName{PictureForm::multiples, "multiples"},
    FormName{PictureForm::card, "card"}};

std::string codesOf(const std::vector<PictureForm>& forms) {
    QStringList codes;
    for (const PictureForm form : forms)
        codes << codeOf(form);
    return codes.join(QLatin1String(", ")).toStdString();
}

ChartForm chartFormOf(PictureForm form) {
    switch (form) {
    case PictureForm::yearly: return ChartForm::yearly;
    case PictureForm::quarterly: return ChartForm::quarterly;
    case PictureForm::cumulative: return ChartForm::overTime;
    case PictureForm::multiples: return ChartForm::perPlace;
    case PictureForm::card: break;
    }
    require(false, "a card is no form of chart");
    return ChartForm::yearly;
}

/// Where it comes from, then what must be known to read it, each on a line.
QStringList captionOf(const PictureSource& source) {
    const TargetSnapshot& target = source.target;
    QStringList facts{
        PictureWords::tr("Source: %1, at %2", "programme, quarter")
            .arg(source.programme.name, target.asOfText),
        target.received.text,
        PictureWords::tr("made %1", "date").arg(shortDateText(dateOf(source.made), target.language))};
    facts.removeAll(QString());
    QStringList lines{facts.join(QStringLiteral(" · "))};
    QStringList remarks{source.programme.exampleText, target.missingText, target.preliminaryText,
                        target.surveyText};
    remarks.removeAll(QString());
    if (!remarks.isEmpty())
        lines << remarks.join(QStringLiteral(" · "));
    if (!source.credit.isEmpty())
        lines << source.credit;
    return lines;
}

PictureRecord recordOf(const PictureSource& source, PictureForm form) {
    const TargetSnapshot& target = source.target;
    const ChartHeading heading = headingOf(target);
    return {.title = form == PictureForm::card ? target.wording : heading.title,
            .message = heading.message,
            .caption = captionOf(source),
            .programme = source.programme.name,
            .example = !source.programme.exampleText.isEmpty(),
            .target = QString::fromStdString(target.id),
            .place = QString::fromStdString(target.place.value_or(std::string(kRegionId))),
            .form = codeOf(form),
            .asOf = QString::fromStdString(target.asOf.code()),
            .made = QString::fromStdString(source.made.toString()),
            .received = target.received.reported,
            .due = target.received.due};
}

/// Lower case, with `-` for everything that is no letter or digit.
QString asFileName(const QString& text) {
    QString name;
    for (const QChar letter : text.toLower())
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

} // namespace

QString codeOf(PictureForm form) {
    return QLatin1String(std::ranges::find(kFormNames, form, &FormName::form)->code);
}

Result<PictureForm> parsePictureForm(std::string_view text) {
    const auto* found = std::ranges::find(kFormNames, text, &FormName::code);
    if (found != kFormNames.end())
        return found->form;
    std::vector<PictureForm> all;
    for (const FormName& name : kFormNames)
        all.push_back(name.form);
    return failure(ErrorCode::pictureFormUnknown, std::string(text), codesOf(all));
}

std::vector<PictureForm> pictureFormsOf(const Rule& rule) {
    std::vector<PictureForm> forms;
    for (const ChartForm form : formsOf(rule))
        forms.push_back(pictureFormOf(form));
    forms.push_back(PictureForm::card);
    return forms;
}

PictureForm pictureFormOf(ChartForm form) {
    switch (form) {
    case ChartForm::yearly: return PictureForm::yearly;
    case ChartForm::quarterly: return PictureForm::quarterly;
    case ChartForm::overTime: return PictureForm::cumulative;
    case ChartForm::perPlace: break;
    }
    return PictureForm::multiples;
}

Result<PictureSubject> pictureSubject(const PictureSource& source, PictureForm form) {
    const std::vector<PictureForm> fitting = pictureFormsOf(source.target.rule);
    if (std::ranges::find(fitting, form) == fitting.end())
        return failure(ErrorCode::pictureFormUnfit, codeOf(form).toStdString(),
                       source.target.name.toStdString(), codesOf(fitting));
    PictureSubject subject{source.target, form, recordOf(source, form)};
    subject.record.data =
        csvOf(isRanking(subject) ? rankingValues(source.target) : valuesOf(chartOf(subject)));
    return subject;
}

bool isRanking(const PictureSubject& subject) {
    return subject.form == PictureForm::multiples && needsRanking(subject.target);
}

ChartData chartOf(const PictureSubject& subject) {
    const ChartForm form =
        subject.form == PictureForm::card ? formsOf(subject.target.rule).front() : chartFormOf(subject.form);
    return chartOf(subject.target, form);
}

QString proposedFileName(const PictureSubject& subject, const QString& suffix) {
    QStringList parts{asFileName(subject.target.name)};
    if (subject.target.place)
        parts << asFileName(subject.target.placeName);
    parts << subject.record.asOf;
    return parts.join(QLatin1Char('-')) + QLatin1Char('.') + suffix;
}

} // namespace maalbilde
