#include "tests/support/programme_builder.h"
#include "tests/support/qt_text.h"
#include "ui/snapshot/programme_sections.h"
#include "ui/snapshot/revision_effect.h"

#include <algorithm>

namespace maalbilde {

namespace {

/// A programme as one of its own sections says it: label and text, line by line.
QString said(const Programme& programme, const QString& heading) {
    const auto sections = programmeSections(programme, {}, Language::nb);
    const auto section = std::ranges::find(sections, heading, &ProgrammeSection::heading);
    REQUIRE(section != sections.end());
    QString text = section->text;
    for (const LabelledText& row : section->rows)
        text += QStringLiteral("\n%1: %2").arg(row.label, row.text);
    return text;
}

} // namespace

TEST_CASE("A target says its wording, goal, milestones, shares with the rest, and who answers for it") {
    const Catalogue words(Language::nb);
    Programme programme = smallProgramme();
    Target& jobs = programme.targets.front();
    jobs.owner = "Prosjektleder";
    jobs.milestones = {{Quarter(2016, 4), 0.25}};
    jobs.shares.clear();
    for (const Municipality& municipality : programme.municipalities)
        jobs.shares[municipality.id] = 0.3;
    const QString text = said(programme, "Mål: jobs");
    CHECK(text.startsWith("jobs\nMåltall: "));
    CHECK(text.contains("Milepæler: 25\u00a0% innen 4. kv. 2016"));
    CHECK(text.contains("Elverum 30\u00a0%"));
    CHECK(text.contains("ufordelt 10\u00a0%"));
    CHECK(text.contains("Ansvarlig: Prosjektleder"));
}

TEST_CASE("A net target says its baseline with date and source, an index without a goal that none is set") {
    const Catalogue words(Language::nb);
    Programme programme = smallProgramme();
    for (Target& target : programme.targets) {
        if (auto* net = std::get_if<NetCumulative>(&target.rule)) {
            net->baseline = Baseline{Quantity::of(29219), parseDate("2016-01-01").value(), "SSB 07459"};
            CHECK(said(programme, QStringLiteral("Mål: %1").arg(QString::fromStdString(target.name.nb)))
                      .contains("Utgangspunkt: 29\u00a0219 per 01.01.2016 (SSB 07459)"));
        }
        if (auto* index = std::get_if<IndexGoal>(&target.rule)) {
            *index = IndexGoal{};
            CHECK(said(programme, QStringLiteral("Mål: %1").arg(QString::fromStdString(target.name.nb)))
                      .contains("Måltall: ikke satt"));
            *index = IndexGoal{.baseline = Quantity::of(40),
                               .goal = Quantity::of(60),
                               .baselineDate = parseDate("2015-11-15"),
                               .baselineSource = "Innbyggerundersøkelsen"};
            CHECK(said(programme, QStringLiteral("Mål: %1").arg(QString::fromStdString(target.name.nb)))
                      .contains("Utgangspunkt: 40 ± 2 (målt 15.11.2015, Innbyggerundersøkelsen)"));
        }
    }
}

TEST_CASE("Municipalities say from when to when each number is theirs; many are only named") {
    const Catalogue words(Language::nb);
    Programme programme = smallProgramme();
    programme.municipalities.front().numbers = {{"0427", {}, Quarter(2019, 4)},
                                                {"3420", Quarter(2020, 1), {}}};
    CHECK(
        said(programme, "Kommunene og numrene deres").contains("0427 til 4. kv. 2019, 3420 fra 1. kv. 2020"));
    for (int i = 0; i < 30; ++i)
        programme.municipalities.push_back({"m" + std::to_string(i), "Sted " + std::to_string(i), {}});
    CHECK(said(programme, "Kommunene og numrene deres").contains(", Sted 0, Sted 1"));
}

TEST_CASE("The effect of a change names every target of either programme") {
    const Catalogue words(Language::nb);
    const Programme programme = smallProgramme();
    Programme fewer = programme;
    fewer.targets.pop_back();
    LedgerBuilder figures;
    figures.enter("jobs", "aamot", Quarter(2016, 1), 4);
    const SnapshotQuestion question{.asOf = Quarter(2016, 2)};
    const ProgrammeSnapshot before = programmeSnapshot(programme, figures.ledger(), question);
    const ProgrammeSnapshot after = programmeSnapshot(fewer, figures.ledger(), question);

    const auto effects = targetEffects(before, after);
    REQUIRE(effects.size() == programme.targets.size());
    CHECK(effects.front().before == effects.front().after); // nothing has changed for this one
    CHECK(effects.front().before.contains("4"));
    CHECK_FALSE(effects.back().before.isEmpty());
    CHECK(effects.back().after.isEmpty());
    CHECK(targetEffects(after, before).back().before.isEmpty());
}

} // namespace maalbilde
