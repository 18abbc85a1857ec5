#include "ui/text/language.h"
#include "ui/window/notice_line.h"

#include <catch2/catch.hpp>

namespace maalbilde {

namespace {

/// A line that speaks Bokmål until it is told to speak English.
struct Line {
    Catalogue catalogue{Language::nb};
    NoticeLine notice{catalogue};

    void speakEnglish() {
        catalogue.use(Language::en);
        notice.retranslate();
    }
};

Error someError() {
    return {ErrorCode::quarterUnreadable, {ErrorFact(std::string("2016K5"))}};
}

} // namespace

TEST_CASE("An error that is shown is said in the language that is spoken now") {
    Line line;
    line.notice.tell(someError());
    const QString norwegian = line.notice.sentence();
    REQUIRE(norwegian.contains(QLatin1String("2016K5")));
    line.speakEnglish();
    CHECK(line.notice.sentence().contains(QLatin1String("2016K5")));
    CHECK(line.notice.sentence() != norwegian);
}

TEST_CASE("An error that something else was said after does not come back with another language") {
    Line line;
    line.notice.tell(someError());
    line.notice.say(QStringLiteral("Alt gikk bra."));
    line.speakEnglish();
    CHECK(line.notice.sentence() == QLatin1String("Alt gikk bra."));
}

TEST_CASE("An error that was put away does not come back with another language") {
    Line line;
    line.notice.tell(someError());
    line.notice.clear();
    line.speakEnglish();
    CHECK(line.notice.sentence().isEmpty());
    CHECK(line.notice.isHidden());
}

TEST_CASE("What is done without an error is no news, and leaves what was said") {
    Line line;
    line.notice.say(QStringLiteral("Alt gikk bra."));
    line.notice.tell(Result<void>());
    CHECK(line.notice.sentence() == QLatin1String("Alt gikk bra."));
}

TEST_CASE("A remark follows what was said") {
    Line line;
    line.notice.say(QStringLiteral("Filen er skadet."));
    line.notice.add(QStringLiteral("Det finnes kopier."));
    CHECK(line.notice.sentence() == QLatin1String("Filen er skadet. Det finnes kopier."));
    CHECK(line.notice.accessibleName() == line.notice.sentence());
}

TEST_CASE("What is done, what is to be known and what went wrong have colours of their own") {
    Line line;
    const auto colour = [&] { return line.notice.palette().color(QPalette::WindowText); };
    for (const Theme& theme : {lightTheme(), darkTheme()}) {
        line.notice.setTheme(theme);
        line.notice.tell(someError());
        CHECK(colour() == theme.status(Status::behind).text);
        line.notice.say(QStringLiteral("Filen ligger i en delt mappe."));
        CHECK(colour() == theme.status(Status::atRisk).text);
        line.notice.confirm(QStringLiteral("Rapporten er lagret."));
        CHECK(colour() == theme.status(Status::onTrack).text);
        line.notice.add(QStringLiteral("Den har fem sider."));
        CHECK(colour() == theme.status(Status::onTrack).text);
    }
}

} // namespace maalbilde
