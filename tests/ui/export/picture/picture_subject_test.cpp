#include "tests/support/qt_text.h"
#include "tests/ui/export/picture/example_pictures.h"

#include <QRegularExpression>

namespace maalbilde {

namespace {

/// Some figures, of which the jobs of Elverum in the last quarter may still change.
Ledger someFiguresPreliminary() {
    Ledger ledger = someFigures();
    const FigureKey key{"jobs", "elverum", Quarter(2017, 2)};
    const LedgerEntry head = *ledger.head(key);
    LedgerEntry entry = head;
    entry.id = EntryId{static_cast<std::int64_t>(ledger.entries().size()) + 1};
    entry.supersedes = head.id;
    entry.recorded = ledger.entries().back().recorded;
    entry.provenance.reason = "preliminary";
    entry.provenance.preliminary = true;
    REQUIRE_FALSE(ledger.append(entry));
    return ledger;
}

} // namespace

TEST_CASE("A picture says where it comes from, what is missing and what is preliminary") {
    const Catalogue catalogue;
    const PictureRecord record =
        pictureOf(0, PictureForm::yearly, {.asOf = Quarter(2017, 2)}, someFiguresPreliminary()).record;
    CHECK(record.title == QStringLiteral("Arbeidsplasser, hele regionen, per 2. kvartal 2017"));
    CHECK(record.caption ==
          QStringList{
              QStringLiteral("Kilde: Test, per 2. kvartal 2017 · 16 av 17 tall mottatt · laget 10.07.2017"),
              QStringLiteral("Våler mangler 3. kv. 2016 · * Foreløpig: Elverum 2. kv. 2017")});
    CHECK(record.asOf == QStringLiteral("2017K2"));
    CHECK(record.place == QStringLiteral("region"));
    CHECK(record.made == QStringLiteral("2017-07-10T09:00:00.000Z"));
    CHECK((record.received == 16 && record.due == 17));
}

TEST_CASE("Invented figures are called so in every picture") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.example = true;
    const auto snapshot = programmeSnapshot(programme, someFigures(), {.asOf = Quarter(2017, 2)});
    const auto subject = pictureSubject({snapshot, snapshot.targets[0], kMade}, PictureForm::card);
    CHECK(subject->record.example);
    CHECK(subject->record.caption.last().contains(QStringLiteral("Eksempeltall: oppdiktet")));
}

TEST_CASE("The data behind a picture have a point and a hyphen where the picture has a comma and a minus") {
    const Catalogue catalogue;
    Programme programme = chartProgramme();
    programme.indicators[2].decimals = 1;
    LedgerBuilder ledger;
    ledger.enter("residents", "vaaler", Quarter(2016, 1), Figure(Quantity::ofThousandths(-1500)));
    const auto snapshot = programmeSnapshot(programme, ledger.ledger(), {.asOf = Quarter(2016, 1)});
    const auto subject = pictureSubject({snapshot, snapshot.targets[2], kMade}, PictureForm::quarterly);
    CHECK(subject->record.data.contains(QStringLiteral("\nVåler,1. kv. 2016,-1.5,number\n")));
    CHECK(subject->record.data.contains(QStringLiteral("\nElverum,1. kv. 2016,,missing\n")));
    QStringList shown = drawPicture(*subject, {}).texts();
    shown.removeOne(subject->record.caption.first()); // has a date
    CHECK(shown.contains(QStringLiteral("−1,5")));
    CHECK(shown.filter(QRegularExpression(QStringLiteral("\\d\\.\\d|-\\d"))).isEmpty());
}

TEST_CASE("A target is drawn only as it can be") {
    const Catalogue catalogue;
    const auto snapshot = programmeSnapshot(chartProgramme(), someFigures(), {.asOf = Quarter(2017, 2)});
    const auto picture = [&](std::size_t target, PictureForm form) {
        return pictureSubject({snapshot, snapshot.targets[target], kMade}, form);
    };
    CHECK(picture(3, PictureForm::yearly).error() ==
          Error{ErrorCode::pictureFormUnfit, {"yearly", "Omdømme", "cumulative, card"}});
    for (std::size_t target = 0; target < 4; ++target)
        for (const PictureForm form : pictureFormsOf(snapshot.targets[target].rule))
            CHECK_FALSE(drawPicture(*picture(target, form), {}).items().empty());
}

TEST_CASE("The names of the forms are read and written") {
    for (const PictureForm form : {PictureForm::yearly, PictureForm::quarterly, PictureForm::cumulative,
                                   PictureForm::multiples, PictureForm::card})
        CHECK(parsePictureForm(codeOf(form).toStdString()) == form);
    CHECK(parsePictureForm("pie").error() ==
          Error{ErrorCode::pictureFormUnknown, {"pie", "yearly, quarterly, cumulative, multiples, card"}});
}

TEST_CASE("A file's name is target, place and quarter, and fit for any disk") {
    const Catalogue catalogue;
    CHECK(proposedFileName(pictureOf(0, PictureForm::yearly), QStringLiteral("png")) ==
          QStringLiteral("arbeidsplasser-2017K2.png"));
    auto subject = pictureOf(1, PictureForm::yearly, {.asOf = Quarter(2017, 2), .place = "aamot"});
    CHECK(proposedFileName(subject, QStringLiteral("svg")) ==
          QStringLiteral("nye-bedrifter-åmot-2017K2.svg"));
    subject.target.name = QStringLiteral("  A/B: «C»?  ");
    CHECK(proposedFileName(subject, QStringLiteral("pdf")) == QStringLiteral("a-b-c-åmot-2017K2.pdf"));
}

} // namespace maalbilde
