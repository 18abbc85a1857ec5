#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/text/loss_sentences.h"

#include <QSet>

namespace maalbilde {

namespace {

RevisionLoss loss(LossKind kind, std::vector<std::string> places, std::int64_t count = 12) {
    return {kind, "jobs", std::move(places), Quarter(2015, 1), Quarter(2017, 4), count};
}

QString said(const RevisionLoss& loss, Language language = Language::nb) {
    return lossSentences({loss}, smallProgramme(), language).join('\n');
}

} // namespace

TEST_CASE("A loss is said with places, figures, indicator and quarters") {
    const Catalogue words(Language::nb);
    CHECK(said(loss(LossKind::placeRemoved, {"aamot"})) ==
          "Åmot: 12 tall for jobs, 1. kv. 2015–4. kv. 2017, vil ikke lenger telle med: kommunen går ut.");
    CHECK(said(loss(LossKind::outsidePeriod, {"elverum", "aamot"})).startsWith("Elverum, Åmot: 12 tall"));
    CHECK(said(loss(LossKind::indicatorRemoved, {"a", "b", "c", "d"}, 1234))
              .startsWith("4 kommuner: 1\u00A0234 tall"));
    CHECK(said(loss(LossKind::reportedElsewhere, {"region"})).startsWith("Hele regionen: "));
    RevisionLoss one = loss(LossKind::aboveMaximum, {"aamot"}, 1);
    one.last = one.first;
    CHECK(said(one).startsWith("Åmot: 1 tall for jobs, 1. kv. 2015, vil ligge over"));
}

TEST_CASE("Every kind of loss has a sentence of its own in both languages, with nothing left open") {
    Catalogue catalogue;
    QSet<QString> sentences;
    constexpr auto kLast = static_cast<int>(LossKind::aboveMaximum);
    for (const Language language : {Language::nb, Language::en}) {
        catalogue.use(language);
        for (int kind = 0; kind <= kLast; ++kind)
            for (const int count : {1, 2}) {
                const QString sentence = said(loss(static_cast<LossKind>(kind), {"aamot"}, count), language);
                INFO(sentence.toStdString());
                CHECK(sentence.endsWith('.'));
                CHECK_FALSE(sentence.contains('%'));
                sentences.insert(sentence);
            }
    }
    CHECK(sentences.size() == 2 * 2 * (kLast + 1));
}

} // namespace maalbilde
