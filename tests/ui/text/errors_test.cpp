#include "tests/support/qt_text.h"
#include "ui/text/errors.h"

#include <QRegularExpression>
#include <QSet>

namespace maalbilde {

namespace {

/// The codes are numbered without gaps; this is the last one.
constexpr auto kLastCode = ErrorCode::fetchNoPeriod;

/// An error with facts of the most general kind; their words do not matter here.
Error anyErrorOf(int code) {
    return {static_cast<ErrorCode>(code),
            {std::string("f1"), std::string("f2"), std::string("f3"), std::string("f4"), std::string("f5"),
             std::string("f6")}};
}

QString said(ErrorCode code, std::vector<ErrorFact> facts, Language language = Language::nb) {
    return errorSentence(Error{code, std::move(facts)}, language);
}

} // namespace

TEST_CASE("Every error has a sentence of its own in both languages, on one line, nothing left open") {
    Catalogue catalogue;
    QSet<QString> sentences;
    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        catalogue.use(Language::nb);
        const QString nb = errorSentence(anyErrorOf(code), Language::nb);
        catalogue.use(Language::en);
        const QString en = errorSentence(anyErrorOf(code), Language::en);
        INFO(nb.toStdString() << " / " << en.toStdString());
        CHECK(nb != en);
        for (const QString& sentence : {nb, en}) {
            CHECK(sentence.endsWith(QLatin1Char('.')));
            CHECK_FALSE(sentence.contains(QLatin1Char('%')));
            CHECK_FALSE(sentence.contains(QLatin1Char('\n')));
            CHECK_FALSE(sentences.contains(sentence));
            sentences << sentence;
        }
    }
}

TEST_CASE("Both languages tell the same facts") {
    Catalogue catalogue;
    const QRegularExpression fact(QStringLiteral("f[1-6]"));
    const auto factsOf = [&](const QString& sentence) {
        QStringList facts;
        for (auto match = fact.globalMatch(sentence); match.hasNext();)
            facts << match.next().captured();
        facts.sort();
        return facts;
    };
    for (int code = 0; code <= static_cast<int>(kLastCode); ++code) {
        catalogue.use(Language::nb);
        const QString nb = errorSentence(anyErrorOf(code), Language::nb);
        catalogue.use(Language::en);
        const QString en = errorSentence(anyErrorOf(code), Language::en);
        INFO(nb.toStdString() << " / " << en.toStdString());
        CHECK(factsOf(nb) == factsOf(en));
    }
}

TEST_CASE("An ambiguous number is asked about with both its readings") {
    Catalogue catalogue;
    CHECK(said(ErrorCode::valueAmbiguous, {"29.040"}) ==
          QStringLiteral("29.040 kan bety 29\u00A0040 eller 29,04. Skriv 29040 eller 29,04."));
    CHECK(said(ErrorCode::valueAmbiguous, {"-1.000"}) ==
          QStringLiteral("-1.000 kan bety −1\u00A0000 eller −1. Skriv -1000 eller -1."));
    catalogue.use(Language::en);
    CHECK(said(ErrorCode::valueAmbiguous, {"29.040"}, Language::en) ==
          QStringLiteral("29.040 may mean 29,040 or 29.04. Write 29040 or 29.04."));
}

TEST_CASE("Facts are written in the user's language") {
    Catalogue catalogue;
    CHECK(said(ErrorCode::textMissing, {"author"}) ==
          QStringLiteral("Dette mangler: navnet på den som registrerer. Fyll det ut og prøv igjen."));
    CHECK(said(ErrorCode::valueBelowMinimum, {Quantity::ofThousandths(-1500), Quantity(), "jobs"}) ==
          QStringLiteral("−1,5 er for lavt for «jobs». Laveste tillatte verdi er 0."));
    CHECK(said(ErrorCode::reasonNeeded, {"jobs", "elverum", Quarter(2016, 1), "12.5"}) ==
          QStringLiteral(
              "«jobs» for elverum i 1. kvartal 2016 er allerede registrert: 12,5. Oppgi en begrunnelse "
              "for å endre det."));
    CHECK(said(ErrorCode::reasonNeeded, {"jobs", "elverum", Quarter(2016, 1), "na"})
              .contains(QStringLiteral("ikke aktuelt")));
    CHECK(said(ErrorCode::reasonNeeded, {"jobs", "elverum", Quarter(2016, 1), ""})
              .contains(QStringLiteral("en tilbaketrekking")));
    CHECK(
        said(ErrorCode::cellChangedMeanwhile,
             {"jobs", "elverum", Quarter(2016, 1), "7", "Kari", Timestamp(0)}) ==
        QStringLiteral("«jobs» for elverum i 1. kvartal 2016 er endret i mellomtiden: Kari registrerte 7 den "
                       "01.01.1970 kl. 00.00 UTC. Ingenting av ditt er registrert; se på endringen og prøv "
                       "igjen."));
    CHECK(said(ErrorCode::definitionWrongType, {"targets[0].rule.goal", "number"}) ==
          QStringLiteral(
              "targets[0].rule.goal i programdefinisjonen er av feil type. Skriv det som et tall uten "
              "anførselstegn."));
    CHECK(said(ErrorCode::csvColumnMissing, {"value"}).contains(QStringLiteral("«verdi»")));
}

TEST_CASE("One is singular") {
    Catalogue catalogue;
    const Quantity value = Quantity::ofThousandths(1234);
    CHECK(
        said(ErrorCode::valueDecimals, {value, std::int64_t{1}, "x"}).endsWith(QStringLiteral("1 desimal.")));
    CHECK(said(ErrorCode::valueDecimals, {value, std::int64_t{0}, "x"})
              .endsWith(QStringLiteral("0 desimaler.")));
    catalogue.use(Language::en);
    CHECK(said(ErrorCode::csvTooFewCells, {std::int64_t{1}, std::int64_t{4}}, Language::en) ==
          QStringLiteral("The line has 1 cell, but needs 4. Add what is missing."));
}

TEST_CASE("What the user wrote is repeated as it was, but on one line and not without end") {
    const Catalogue catalogue;
    CHECK(said(ErrorCode::valueNotANumber, {"%2 %1"}).startsWith(QStringLiteral("«%2 %1» er ikke")));
    CHECK(said(ErrorCode::valueNotANumber, {"a\nb\tc"}).startsWith(QStringLiteral("«a b c» er ikke")));
    CHECK(said(ErrorCode::valueNotANumber, {std::string(5000, 'x')}).size() < 400);
}

} // namespace maalbilde
