#include "tests/support/qt_text.h"
#include "ui/text/status_report.h"

#include <fmt/format.h>

namespace maalbilde {

namespace {

Programme programmeOf(int municipalities) {
    Programme programme{
        .id = "p", .name = "Byregionprogrammet", .period = QuarterRange(Quarter(2016, 1), Quarter(2018, 4))};
    for (int i = 1; i <= municipalities; ++i)
        programme.municipalities.push_back(
            {.id = fmt::format("m{}", i), .name = fmt::format("Sted{}", i), .numbers = {}});
    programme.indicators.push_back({.id = "jobs",
                                    .name = {.nb = "Nye arbeidsplasser", .en = "New jobs"},
                                    .unit = {.nb = "arbeidsplasser", .en = "jobs"}});
    programme.indicators.push_back({.id = "population",
                                    .name = {.nb = "Folketall", .en = "Population"},
                                    .unit = {.nb = "innbyggere", .en = "residents"},
                                    .adds = Adds::latest});
    programme.targets.push_back({.id = "jobs",
                                 .name = {.nb = "Arbeidsplasser", .en = "Jobs"},
                                 .wording = {.nb = "Minimum 100 arbeidsplasser", .en = "At least 100 jobs"},
                                 .indicator = "jobs",
                                 .rule = CumulativeMinimum{Quantity::of(100)}});
    return programme;
}

Assessment assessmentOf(const Programme& programme) {
    TargetAssessment target;
    target.target = "jobs";
    target.progress.status = Status::atRisk;
    target.progress.reason = Reason::gap;
    target.progress.actual = 44;
    target.progress.expected = 50;
    target.progress.reported = 17;
    target.progress.due = 18;
    target.progress.flags.set(Flag::incomplete);
    target.progress.outlook = tl::unexpected(NoForecast::noEvents);
    for (std::size_t i = 0; i < programme.municipalities.size(); ++i)
        target.places.push_back({.place = programme.municipalities[i].id,
                                 .actual = static_cast<double>(i),
                                 .percent = std::nullopt,
                                 .progress = std::nullopt});
    target.supporting.push_back(
        {.indicator = "population", .actual = 29219, .latest = Quarter(2016, 1), .reported = 3, .due = 18});
    return {.asOf = Quarter(2017, 2), .closedQuarters = 6, .targets = {target}};
}

} // namespace

TEST_CASE("The report reads well in a terminal") {
    const Programme programme = programmeOf(3);
    Assessment assessment = assessmentOf(programme);
    assessment.targets[0].places[2].percent = 67;
    assessment.targets[0].places[0].actual.reset();
    assessment.targets[0].unallocated = 10;
    const Catalogue catalogue;
    CHECK(statusReport(programme, assessment, {}, std::nullopt, Language::nb) ==
          QStringLiteral(
              "Byregionprogrammet – status per 2. kvartal 2017\n"
              "Målet er utsatt. 17 av 18 tall er mottatt.\n"
              "\n"
              "Minimum 100 arbeidsplasser\n"
              "  Status     ▲ Utsatt (avvik fra planen)\n"
              "  Resultat   44 arbeidsplasser · plan nå 50 (−6) · mål 100\n"
              "  Steder     Sted1 mangler, Sted2 1, Sted3 2 (67\u00A0%)\n"
              "  Ufordelt   10\n"
              "  Tall       17 av 18 mottatt\n"
              "  Merknader  tall mangler\n"
              "  Folketall  29\u00A0219 i 1. kv. 2016 · 3 av 18 mottatt\n"
              "  44 arbeidsplasser er registrert; planen var 50. Avstanden til planen er større enn\n"
              "  vanlig variasjon. 17 av 18 tall er mottatt; planen er regnet for de samme tallene.\n"
              "  Utsikten kan ikke beregnes, fordi ingenting er registrert i de siste fire kvartalene med\n"
              "  tall.\n"));
}

TEST_CASE("The report says when its figures are an example, and what moment they were known at") {
    Programme programme = programmeOf(3);
    programme.example = true;
    const Catalogue catalogue(Language::en);
    const QString report = statusReport(programme, assessmentOf(programme), {}, Timestamp(0), Language::en);
    CHECK(report.startsWith(QStringLiteral("Byregionprogrammet – status at Q2 2017\n"
                                           "Example figures: invented, not a result.\n"
                                           "As known on 1 Jan 1970 at 00:00 UTC.\n"
                                           "The target is at risk. 17 of 18 figures received.\n")));
}

TEST_CASE("The latest comment that was known stands in the report, and cannot speak to the terminal") {
    const Programme programme = programmeOf(3);
    const auto said = [](int id, Quarter quarter, const char* text) {
        return Comment{CommentId{id}, "jobs", quarter, Timestamp(id * 1000), "Kari", text};
    };
    const std::vector<Comment> comments = {said(1, Quarter(2017, 1), "Først"),
                                           said(2, Quarter(2017, 2), "Sagbruket\nla ned\x1b[31m."),
                                           said(3, Quarter(2017, 3), "Senere")};
    const Catalogue catalogue;
    const auto reportAt = [&](std::optional<Timestamp> knownAt) {
        return statusReport(programme, assessmentOf(programme), comments, knownAt, Language::nb);
    };
    CHECK(reportAt(std::nullopt)
              .contains(QStringLiteral("  Kommentar  Sagbruket la ned[31m. (Kari, 2. kv. 2017)\n")));
    CHECK(reportAt(Timestamp(1999)).contains(QStringLiteral("  Kommentar  Først (Kari, 1. kv. 2017)\n")));
    CHECK_FALSE(reportAt(Timestamp(999)).contains(QStringLiteral("Kommentar")));
}

TEST_CASE("Nothing reported is not shown as zero") {
    const Programme programme = programmeOf(3);
    Assessment assessment = assessmentOf(programme);
    Progress& progress = assessment.targets[0].progress;
    progress.status = Status::noData;
    progress.reason.reset();
    progress.actual = 0;
    progress.expected.reset();
    progress.reported = 0;
    const Catalogue catalogue;
    const QString report = statusReport(programme, assessment, {}, std::nullopt, Language::nb);
    CHECK(report.contains(QStringLiteral("  Resultat   mål 100\n")));
    CHECK_FALSE(report.contains(QStringLiteral("Sted1")));
    CHECK(report.contains(QStringLiteral("Ingen tall er mottatt (0 av 18).")));
}

TEST_CASE("A nation's municipalities fit in a report: the largest, and how many more") {
    const Programme programme = programmeOf(357);
    const Catalogue catalogue;
    const QString report = statusReport(programme, assessmentOf(programme), {}, std::nullopt, Language::nb);
    CHECK(report.contains(QStringLiteral("Sted357 356, Sted356 355, Sted355 354")));
    CHECK(report.contains(QStringLiteral("og 349 til")));
    CHECK_FALSE(report.contains(QStringLiteral("Sted349 ")));
    for (const QString& line : report.split(QLatin1Char('\n')))
        CHECK(line.size() <= 90);
}

} // namespace maalbilde
