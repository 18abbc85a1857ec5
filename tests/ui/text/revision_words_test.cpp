#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/text/revision_words.h"

namespace maalbilde {

TEST_CASE("What has become of a programme is said part by part") {
    const Catalogue words(Language::nb);
    const ProgrammeDraft before = draftOf(smallProgramme());
    ProgrammeDraft after = before;
    after.host = "X";
    after.targets[0].owner = "Ola";
    after.indicators[4].name.nb = "Innbyggere";
    removeMunicipality(after, 1);
    addFocusArea(after, before);
    after.focusAreas.back().name.nb = "Profilering";
    CHECK(changesSentence(before, after, Language::nb) ==
          "Endret: programmet selv, målet jobs, indikatoren Innbyggere. Nytt: innsatsområdet Profilering. "
          "Fjernet: kommunen Åmot.");
}

TEST_CASE("Of many parts the first few are named, and a mere change of order is said as such") {
    const Catalogue words(Language::nb);
    const ProgrammeDraft before = draftOf(smallProgramme());
    ProgrammeDraft after = before;
    for (int i = 0; i < 1200; ++i) {
        addMunicipality(after, before);
        after.municipalities.back().name = "Trysil";
    }
    CHECK(changesSentence(before, after, Language::nb).endsWith("kommunen Trysil og 1\u00A0195 til."));
    ProgrammeDraft moved = before;
    std::swap(moved.targets[0], moved.targets[1]);
    CHECK(changesSentence(before, moved, Language::nb) == "Rekkefølgen er endret.");
}

TEST_CASE("Every field that two people can disagree about has a name") {
    const ProgrammeDraft draft = draftOf(smallProgramme());
    for (const Language language : {Language::nb, Language::en}) {
        const Catalogue words(language);
        for (const char* field : {"name",
                                  "name.nb",
                                  "host",
                                  "period.first",
                                  "period.last",
                                  "numbers",
                                  "unit.en",
                                  "decimals",
                                  "adds",
                                  "reportedBy",
                                  "minimum",
                                  "maximum",
                                  "wording.nb",
                                  "indicator",
                                  "rule.kind",
                                  "rule.goal",
                                  "rule.low",
                                  "rule.high",
                                  "rule.baseline",
                                  "rule.baseline.date",
                                  "rule.uncertainty",
                                  "milestones",
                                  "supporting",
                                  "official",
                                  "owner"}) {
            INFO(field);
            CHECK_FALSE(fieldWords(draft, field).isEmpty());
            CHECK_FALSE(fieldWords(draft, field).contains('.'));
        }
    }
    const Catalogue words(Language::nb);
    CHECK(fieldWords(draft, "shares.aamot") == "andel for Åmot");
    CHECK(fieldWords(draft, "rule.goal") == "måltall");
}

} // namespace maalbilde
