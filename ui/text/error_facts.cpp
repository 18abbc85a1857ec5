#include "ui/text/error_facts.h"

#include "core/values/number_text.h"
#include "ui/text/dates.h"
#include "ui/text/numbers.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>
#include <QHash>

namespace maalbilde {

namespace {

class ErrorFactWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorFactWords)
};

/// A pasted page is not repeated in full; a path is.
constexpr qsizetype kLongestFact = 300;

QString onOneLine(const QString& text) {
    const QString line = text.simplified();
    return line.size() <= kLongestFact ? line : line.left(kLongestFact) + QStringLiteral("…");
}

/// The user's word for what the core names in English.
QString wordFor(const QString& name) {
    const QHash<QString, QString> words{
        {QStringLiteral("author"), ErrorFactWords::tr("the name of the person who records")},
        {QStringLiteral("reason"), ErrorFactWords::tr("the reason")},
        {QStringLiteral("source"), ErrorFactWords::tr("the source")},
        {QStringLiteral("note"), ErrorFactWords::tr("the note")},
        {QStringLiteral("comment"), ErrorFactWords::tr("the comment")},
        {QStringLiteral("name"), ErrorFactWords::tr("the name")},
    };
    return words.value(name, name);
}

QString typeWord(const QString& type) {
    const QHash<QString, QString> words{
        {QStringLiteral("text"), ErrorFactWords::tr("text in quotation marks")},
        {QStringLiteral("number"), ErrorFactWords::tr("a number without quotation marks")},
        {QStringLiteral("integer"), ErrorFactWords::tr("a whole number")},
        {QStringLiteral("boolean"), ErrorFactWords::tr("true or false")},
        {QStringLiteral("list"), ErrorFactWords::tr("a list in square brackets")},
        {QStringLiteral("object"), ErrorFactWords::tr("an object in curly brackets")},
    };
    return words.value(type, type);
}

QString columnWord(const QString& column) {
    const QHash<QString, QString> words{
        {QStringLiteral("indicator"), ErrorFactWords::tr("indicator")},
        {QStringLiteral("place"), ErrorFactWords::tr("place")},
        {QStringLiteral("quarter"), ErrorFactWords::tr("quarter")},
        {QStringLiteral("value"), ErrorFactWords::tr("value")},
        {QStringLiteral("source"), ErrorFactWords::tr("source")},
        {QStringLiteral("note"), ErrorFactWords::tr("note")},
        {QStringLiteral("preliminary"), ErrorFactWords::tr("preliminary")},
        {QStringLiteral("state"), ErrorFactWords::tr("state")},
        {QStringLiteral("municipality"), ErrorFactWords::tr("municipality")},
    };
    return words.value(column, column);
}

/// What a document of statistics holds instead of figures.
QString contentsWord(const QString& contents) {
    const QHash<QString, QString> words{
        {QStringLiteral("links"), ErrorFactWords::tr("links to other documents")},
        {QStringLiteral("metadata"), ErrorFactWords::tr("a description of its table")},
        {QStringLiteral("nothing"), ErrorFactWords::tr("an empty list")},
    };
    return words.value(contents, contents);
}

/// What stands in a cell: `12.5`, `na`, or nothing after a withdrawal.
QString figureWords(const QString& figure, Language language) {
    if (figure.isEmpty() || figure == QLatin1String("withdrawn") || figure == QLatin1String("withdraw"))
        return ErrorFactWords::tr("a withdrawal");
    if (figure == QLatin1String("na"))
        return ErrorFactWords::tr("not applicable");
    bool isNumber = false;
    const auto quantity = Quantity::ofDouble(figure.toDouble(&isNumber));
    return isNumber && quantity ? numberText(*quantity, 0, language) : figure;
}

/// Words that mean something only in their place within their error.
QString textInPlace(ErrorCode code, std::size_t place, const QString& text, Language language) {
    switch (code) {
    case ErrorCode::textMissing:
    case ErrorCode::textTooLong:
    case ErrorCode::textNotUtf8: return wordFor(text);
    case ErrorCode::definitionWrongType:
    case ErrorCode::dataWrongType: return place == 1 ? typeWord(text) : text;
    case ErrorCode::dataNoValues: return contentsWord(text);
    case ErrorCode::csvColumnMissing:
    case ErrorCode::csvColumnTwice: return columnWord(text);
    case ErrorCode::reasonNeeded:
    case ErrorCode::importTyped:
    case ErrorCode::cellChangedMeanwhile: return place == 3 ? figureWords(text, language) : text;
    default: return text; // a path, an id, or what the user wrote
    }
}

struct InWords {
    ErrorCode code;
    std::size_t place;
    Language language;

    QString operator()(const std::string& text) const {
        return onOneLine(textInPlace(code, place, QString::fromStdString(text), language));
    }

    QString operator()(std::int64_t number) const {
        return numberText(static_cast<double>(number), 0, language);
    }

    QString operator()(Quantity quantity) const { return numberText(quantity, 0, language); }

    QString operator()(Quarter quarter) const { return quarterText(quarter, language); }

    QString operator()(Timestamp moment) const { return momentText(moment, language); }
};

QString withoutGroups(Quantity quantity, Language language) {
    const QString text = QString::fromStdString(quantity.toString());
    return language == Language::nb ? QString(text).replace(QLatin1Char('.'), QLatin1Char(',')) : text;
}

/// `29.040` → its readings with and without thousands: shown, shown, to type, to type.
QStringList readingsOf(const QString& ambiguous, Language language) {
    const auto whole = parseNumber(QString(ambiguous).remove(QLatin1Char('.')).toStdString());
    const auto decimal =
        parseNumber(QString(ambiguous).replace(QLatin1Char('.'), QLatin1Char(',')).toStdString());
    if (!whole || !decimal)
        return {ambiguous, ambiguous, ambiguous, ambiguous};
    return {numberText(*whole, 0, language), numberText(*decimal, 0, language),
            withoutGroups(*whole, language), withoutGroups(*decimal, language)};
}

} // namespace

QStringList factsInWords(const Error& error, Language language) {
    QStringList words;
    for (std::size_t place = 0; place < error.facts.size(); ++place)
        words << std::visit(InWords{error.code, place, language}, error.facts[place]);
    if (error.code == ErrorCode::valueAmbiguous && !words.isEmpty())
        words << readingsOf(words.first(), language);
    return words;
}

QString filledIn(const QString& pattern, const QStringList& facts) {
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype place = isPlace ? pattern[i + 1].digitValue() - 1 : 0;
        if (!isPlace) {
            sentence += pattern[i];
            continue;
        }
        sentence += facts.value(place);
        ++i;
    }
    return sentence;
}

} // namespace maalbilde
