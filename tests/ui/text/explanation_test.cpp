#include "tests/support/qt_text.h"
#include "ui/text/explanation.h"

namespace maalbilde {

namespace {

const Indicator kJobs{.id = "jobs", .unit = {.nb = "arbeidsplasser", .en = "jobs"}};
const Indicator kFirms{.id = "firms", .unit = {.nb = "bedrifter", .en = "firms"}};
const Indicator kResidents{.id = "residents", .unit = {.nb = "personer", .en = "people"}};
const Indicator kReputation{.id = "reputation", .unit = {.nb = "poeng", .en = "points"}};

struct Words {
    const char* nb;
    const char* en;
};

void checkSaid(const Rule& rule, const Indicator& indicator, const Progress& progress, const Words& words) {
    Target target;
    target.rule = rule;
    Catalogue catalogue(Language::nb);
    CHECK(explanation(target, indicator, progress, Language::nb) == QString::fromUtf8(words.nb));
    catalogue.use(Language::en);
    CHECK(explanation(target, indicator, progress, Language::en) == QString::fromUtf8(words.en));
}

Progress progressOf(Status status, double actual, std::optional<double> expected, int reported, int due) {
    Progress progress;
    progress.status = status;
    progress.actual = actual;
    progress.expected = expected;
    if (expected)
        progress.shortfall = *expected - actual;
    progress.reported = reported;
    progress.due = due;
    progress.flags.set(Flag::incomplete, reported < due);
    progress.outlook = tl::unexpected(NoForecast::tooFewQuarters);
    return progress;
}

template <typename Basis>
Forecast forecastOf(double low, double high, std::optional<double> probability) {
    Forecast forecast;
    forecast.low = low;
    forecast.mid = (low + high) / 2;
    forecast.high = high;
    forecast.probability = probability;
    forecast.shownProbability = probability;
    forecast.basis = Basis{};
    return forecast;
}

const CumulativeMinimum kHundredJobs{.goal = Quantity::of(100)};
const NetCumulative kTwoHundred{.goal = Quantity::of(200), .baseline = std::nullopt};
const AnnualRange kTwoToThree{.low = Quantity::of(2), .high = Quantity::of(3)};
const IndexGoal kSixtyToSeventy{.baseline = Quantity::of(60), .goal = Quantity::of(70)};

void checkJobs(const Progress& progress, const Words& words) {
    checkSaid(kHundredJobs, kJobs, progress, words);
}

void checkNet(const Progress& progress, const Words& words) {
    checkSaid(kTwoHundred, kResidents, progress, words);
}

void checkIndex(const Progress& progress, const Words& words) {
    checkSaid(kSixtyToSeventy, kReputation, progress, words);
}

YearProgress yearOf(int year, int closed, double count, double expected, Status status) {
    YearProgress result;
    result.year = year;
    result.quarters = 4;
    result.closedQuarters = closed;
    result.low = 2;
    result.high = 3;
    result.count = count;
    result.reported = closed * 3;
    result.due = closed * 3;
    if (closed > 0)
        result.expected = expected;
    result.status = status;
    return result;
}

Progress annualOf(std::vector<YearProgress> years, Status status, int met, int decided) {
    Progress progress;
    progress.status = status;
    progress.years = std::move(years);
    progress.yearsMet = met;
    progress.yearsDecided = decided;
    progress.outlook = tl::unexpected(NoForecast::tooFewQuarters);
    return progress;
}

void checkFirms(const Progress& progress, const Words& words) {
    checkSaid(kTwoToThree, kFirms, progress, words);
}

} // namespace

TEST_CASE("A sum on track: the model sentence") {
    Progress progress = progressOf(Status::onTrack, 47, 50, 18, 18);
    progress.requiredPace = 1.06;
    progress.outlook = forecastOf<CountBasis>(77, 120, 0.40766);
    checkJobs(
        progress,
        {"47 arbeidsplasser er registrert; planen var 50. Det er innenfor vanlig variasjon. Med tempoet fra "
         "siste fire kvartal ender vi i 8 av 10 tilfeller mellom 77 og 120. Å nå 100 er usikkert (omtrent "
         "40\u00A0%). Resten må gå 1,06 ganger så fort som planlagt.",
         "47 jobs are recorded; the plan was 50. That is within ordinary variation. At the pace of the last "
         "four quarters we end between 77 and 120 in 8 of 10 cases. Reaching 100 is uncertain (about 40%). "
         "The rest must go 1.06 times as fast as planned."});
}

TEST_CASE("A sum ahead of plan with figures missing") {
    Progress progress = progressOf(Status::onTrack, 38, 33.333, 12, 18);
    progress.requiredPace = 0.93;
    progress.outlook = forecastOf<CountBasis>(84, 149, 0.97);
    checkJobs(
        progress,
        {"38 arbeidsplasser er registrert; planen var 33. Det er foran planen. 12 av 18 tall er mottatt; "
         "planen er regnet for de samme tallene. Med tempoet fra siste fire kvartal ender vi i 8 av 10 "
         "tilfeller mellom 84 og 149. Å nå 100 er svært sannsynlig (over 95\u00A0%). Det holder at resten "
         "går "
         "0,93 ganger så fort som planlagt.",
         "38 jobs are recorded; the plan was 33. That is ahead of the plan. 12 of 18 figures have been "
         "received; the plan counts the same ones. At the pace of the last four quarters we end between 84 "
         "and 149 in 8 of 10 cases. Reaching 100 is very likely (above 95%). It is enough that the rest goes "
         "0.93 times as fast as planned."});
}

TEST_CASE("A sum exactly on plan, and one as good as on plan") {
    Progress progress = progressOf(Status::onTrack, 20, 20, 12, 12);
    progress.requiredPace = 1;
    checkJobs(progress,
              {"20 arbeidsplasser er registrert; planen var 20. Det er på plan. Det er for tidlig å si noe "
               "om utsikten: Det trengs tall fra minst fire kvartal. Resten må gå like fort som planlagt.",
               "20 jobs are recorded; the plan was 20. That is on plan. It is too early for an outlook: "
               "that takes figures from four quarters. The rest must go as fast as planned."});
    checkJobs(
        progressOf(Status::onTrack, 0, 0.5, 3, 3),
        {"0 arbeidsplasser er registrert; planen var 0,5. Det er så godt som på plan. Det er for tidlig å si "
         "noe om utsikten: Det trengs tall fra minst fire kvartal.",
         "0 jobs are recorded; the plan was 0.5. That is as good as on plan. It is too early for an outlook: "
         "that takes figures from four quarters."});
}

TEST_CASE("A sum at risk for its gap, and for its pace") {
    Progress progress = progressOf(Status::atRisk, 1, 8.3333, 3, 3);
    progress.reason = Reason::gap;
    progress.requiredPace = 1.0255;
    checkJobs(
        progress,
        {"Antall registrerte arbeidsplasser er 1; planen var 8,3. Avstanden til planen er større enn vanlig "
         "variasjon. Det er for tidlig å si noe om utsikten: Det trengs tall fra minst fire kvartal. Resten "
         "må "
         "gå 1,03 ganger så fort som planlagt.",
         "The number of jobs recorded is 1; the plan was 8.3. That is further behind the plan than ordinary "
         "variation explains. It is too early for an outlook: that takes figures from four quarters. The "
         "rest "
         "must go 1.03 times as fast as planned."});

    progress = progressOf(Status::atRisk, 46, 50, 18, 18);
    progress.reason = Reason::pace;
    progress.outlook = forecastOf<CountBasis>(70, 107, 0.19056);
    checkJobs(
        progress,
        {"46 arbeidsplasser er registrert; planen var 50. Det er innenfor vanlig variasjon. Men med dette "
         "tempoet blir målet neppe nådd. Med tempoet fra siste fire kvartal ender vi i 8 av 10 tilfeller "
         "mellom 70 og 107. Å nå 100 er lite sannsynlig (omtrent 20\u00A0%).",
         "46 jobs are recorded; the plan was 50. That is within ordinary variation. But at this pace the "
         "target will hardly be reached. At the pace of the last four quarters we end between 70 and 107 in "
         "8 "
         "of 10 cases. Reaching 100 is unlikely (about 20%)."});
}

TEST_CASE("A sum clearly behind") {
    Progress progress = progressOf(Status::behind, 29, 50, 18, 18);
    progress.reason = Reason::gap;
    progress.outlook = forecastOf<CountBasis>(45, 73, 0.0021);
    checkJobs(
        progress,
        {"29 arbeidsplasser er registrert; planen var 50. Det er klart bak planen. Med tempoet fra siste "
         "fire "
         "kvartal ender vi i 8 av 10 tilfeller mellom 45 og 73. Å nå 100 er svært lite sannsynlig (under "
         "5\u00A0%).",
         "29 jobs are recorded; the plan was 50. That is clearly behind the plan. At the pace of the last "
         "four "
         "quarters we end between 45 and 73 in 8 of 10 cases. Reaching 100 is very unlikely (below 5%)."});
}

TEST_CASE("A sum that is decided") {
    Progress progress = progressOf(Status::achieved, 101, 83.333, 30, 30);
    progress.outlook = forecastOf<CountBasis>(112, 131, 1);
    checkJobs(progress,
              {"101 arbeidsplasser er registrert; målet var 100. Målet er nådd. Med tempoet fra siste fire "
               "kvartal ender vi i 8 av 10 tilfeller mellom 112 og 131.",
               "101 jobs are recorded; the target was 100. The target has been reached. At the pace of the "
               "last four quarters we end between 112 and 131 in 8 of 10 cases."});
    progress = progressOf(Status::achieved, 100, 100, 36, 36);
    progress.outlook = tl::unexpected(NoForecast::nothingLeft);
    checkJobs(progress, {"100 arbeidsplasser er registrert; målet var 100. Målet er nådd.",
                         "100 jobs are recorded; the target was 100. The target has been reached."});
    progress = progressOf(Status::notAchieved, 99, 100, 36, 36);
    progress.outlook = tl::unexpected(NoForecast::nothingLeft);
    checkJobs(progress,
              {"99 arbeidsplasser er registrert; målet var 100. Programperioden er over, og det mangler 1. "
               "Målet ble ikke nådd.",
               "99 jobs are recorded; the target was 100. The time is over, and 1 is lacking. The target "
               "was not reached."});
}

TEST_CASE("A sum without figures, with few, without a target, and before the start") {
    Progress progress = progressOf(Status::noData, 0, std::nullopt, 0, 12);
    checkJobs(progress, {"Ingen tall er mottatt (0 av 12).", "No figures have been received (0 of 12)."});

    progress = progressOf(Status::noData, 12, 13.9, 5, 12);
    progress.outlook = tl::unexpected(NoForecast::lowCoverage);
    checkJobs(
        progress,
        {"12 arbeidsplasser er registrert; planen var 14. Bare 5 av 12 tall er mottatt, og det er for få til "
         "å "
         "gi en status. Utsikten kan ikke beregnes, fordi mindre enn halvparten av tallene er mottatt.",
         "12 jobs are recorded; the plan was 14. Only 5 of 12 figures have been received, too few for a "
         "status. There is no outlook, because fewer than half of the figures have been received."});

    progress = progressOf(Status::noTarget, 7, std::nullopt, 12, 12);
    progress.outlook = tl::unexpected(NoForecast::noTarget);
    checkJobs(progress,
              {"7 arbeidsplasser er registrert. Det er ikke satt noe måltall, og derfor gis det ingen "
               "status.",
               "7 jobs are recorded. No target is set for it, so it has no status."});

    progress = progressOf(Status::notStarted, 0, std::nullopt, 0, 0);
    progress.outlook = tl::unexpected(NoForecast::notStarted);
    checkJobs(progress, {"Ingen kvartal i programmet er avsluttet ennå. Målet er 100 arbeidsplasser.",
                         "No quarter of the programme has closed yet. The target is 100 jobs."});
}

TEST_CASE("A sum whose last figures are awaited") {
    Progress progress = progressOf(Status::atRisk, 96, 97.222, 35, 36);
    progress.reason = Reason::gap;
    progress.flags.set(Flag::awaitingFigures);
    progress.outlook = tl::unexpected(NoForecast::noEvents);
    checkJobs(
        progress,
        {"96 arbeidsplasser er registrert; planen var 97. Avstanden til planen er større enn vanlig "
         "variasjon. "
         "35 av 36 tall er mottatt; planen er regnet for de samme tallene. Programperioden er over, men 1 "
         "tall "
         "mangler før resultatet er endelig. Utsikten kan ikke beregnes, fordi ingenting er registrert i de "
         "siste fire kvartalene med tall.",
         "96 jobs are recorded; the plan was 97. That is further behind the plan than ordinary variation "
         "explains. 35 of 36 figures have been received; the plan counts the same ones. The time is over, "
         "but "
         "the verdict awaits 1 missing figure. There is no outlook, because nothing was recorded in the last "
         "four quarters."});
}

TEST_CASE("A net figure may be negative, and one that has reached its target must hold it") {
    Progress progress = progressOf(Status::behind, -12, 100, 18, 18);
    progress.outlook = forecastOf<NetBasis>(-80.4, 120, 0.03);
    checkNet(progress,
             {"Netto hittil er −12 personer; planen var 100. Det er klart bak planen. Med tempoet fra siste "
              "fire kvartal ender vi i 8 av 10 tilfeller mellom −80 og 120. Å nå 200 er svært lite "
              "sannsynlig (under 5\u00A0%).",
              "The net result so far is −12 people; the plan was 100. That is clearly behind the plan. At "
              "the pace of the last four quarters we end between −80 and 120 in 8 of 10 cases. Reaching 200 "
              "is very unlikely (below 5%)."});

    progress = progressOf(Status::onTrack, 210, 150, 27, 27);
    progress.flags.set(Flag::aboveTarget);
    progress.outlook = tl::unexpected(NoForecast::allEqual);
    checkNet(
        progress,
        {"Netto hittil er 210 personer; planen var 150. Målet på 200 er nådd, men må holdes ut perioden. "
         "Utsikten "
         "kan ikke beregnes, fordi tallene er like i alle kvartal.",
         "The net result so far is 210 people; the plan was 150. The target of 200 has been reached, but "
         "must be "
         "held to the end. There is no outlook, because the figures do not vary from quarter to quarter."});
    progress.status = Status::atRisk;
    progress.reason = Reason::pace;
    progress.outlook = forecastOf<NetBasis>(100, 100, 0.2);
    checkNet(
        progress,
        {"Netto hittil er 210 personer; planen var 150. Målet på 200 er nådd, men må holdes ut perioden. Med "
         "dette tempoet vil det neppe holde. Med tempoet fra siste fire kvartal ender vi mest sannsynlig på "
         "100. "
         "Å nå 200 er lite sannsynlig (omtrent 20\u00A0%).",
         "The net result so far is 210 people; the plan was 150. The target of 200 has been reached, but "
         "must be "
         "held to the end. At this pace it will hardly be held. At the pace of the last four quarters we "
         "most "
         "likely end at 100. Reaching 200 is unlikely (about 20%)."});
}

TEST_CASE("A net figure that is one, decided, or not begun") {
    Progress progress = progressOf(Status::onTrack, -1, 0, 12, 12);
    checkSaid(NetCumulative{}, kResidents, progress,
              {"Netto antall personer hittil er −1; planen var 0. Det er innenfor vanlig variasjon. Det er "
               "for tidlig "
               "å si noe om utsikten: Det trengs tall fra minst fire kvartal.",
               "The net number of people so far is −1; the plan was 0. That is within ordinary variation. It "
               "is too "
               "early for an outlook: that takes figures from four quarters."});
    progress = progressOf(Status::achieved, 205, 200, 36, 36);
    progress.flags.set(Flag::aboveTarget);
    checkNet(progress,
             {"Nettoresultatet ble 205 personer; målet var 200. Programperioden er over, og målet er nådd.",
              "The net result is 205 people; the target was 200. The time is over, and the target has been "
              "reached."});
    progress = progressOf(Status::notAchieved, -30, 200, 36, 36);
    checkNet(
        progress,
        {"Nettoresultatet ble −30 personer; målet var 200. Programperioden er over, og målet ble ikke nådd.",
         "The net result is −30 people; the target was 200. The time is over, and the target was not "
         "reached."});
    progress = progressOf(Status::notStarted, 0, std::nullopt, 0, 0);
    checkNet(progress,
             {"Ingen kvartal i programmet er avsluttet ennå. Målet er en nettoendring på 200 personer.",
              "No quarter of the programme has closed yet. The target is a net change of 200 people."});
}

TEST_CASE("A year under way") {
    Progress progress =
        annualOf({yearOf(2016, 4, 1, 2, Status::notAchieved), yearOf(2017, 2, 1, 1, Status::onTrack),
                  yearOf(2018, 0, 0, 0, Status::notStarted)},
                 Status::onTrack, 0, 1);
    progress.flags.set(Flag::earlierYearMissed);
    Forecast forecast = forecastOf<CountBasis>(1, 3, 0.96);
    forecast.shownProbability = 0.9;
    forecast.year = 2017;
    progress.outlook = forecast;
    checkFirms(
        progress,
        {"Antall registrerte bedrifter i 2017 er 1; planen til nå var 1, og årets mål er 2–3. Det er på "
         "plan. "
         "Målet ble ikke nådd i 2016. Målet er nådd i 0 av 1 år så langt. Med tempoet hittil ender 2017 i 8 "
         "av "
         "10 tilfeller mellom 1 og 3. Å nå minst 2 er svært sannsynlig (omtrent 90\u00A0%).",
         "The number of firms recorded in 2017 is 1; the plan so far was 1 and the year's target is 2–3. "
         "That "
         "is on plan. The target was missed in 2016. The target was met in 0 of 1 year so far. At the pace "
         "so "
         "far, 2017 ends between 1 and 3 in 8 of 10 cases. Reaching at least 2 is very likely (about 90%)."});
}

TEST_CASE("A year that has met its target, and one above its ambition") {
    Progress progress =
        annualOf({yearOf(2016, 4, 2, 2, Status::achieved), yearOf(2017, 3, 4, 1.5, Status::achieved)},
                 Status::achieved, 2, 2);
    progress.years[1].aboveRange = true;
    progress.flags.set(Flag::aboveRange);
    Forecast forecast = forecastOf<CountBasis>(4, 6, 1);
    forecast.year = 2017;
    progress.outlook = forecast;
    checkFirms(
        progress,
        {"4 bedrifter er registrert i 2017; årets mål er 2–3. Årets mål er nådd, og resultatet er over "
         "ambisjonen på 3. Målet er nådd i 2 av 2 år så langt. Med tempoet hittil ender 2017 i 8 av 10 "
         "tilfeller mellom 4 og 6.",
         "4 firms are recorded in 2017; the year's target is 2–3. The year's target has been reached, and "
         "more "
         "than the ambition of 3. The target was met in 2 of 2 years so far. At the pace so far, 2017 ends "
         "between 4 and 6 in 8 of 10 cases."});
}

TEST_CASE("A year with figures missing, under way or over") {
    Progress progress =
        annualOf({yearOf(2016, 2, 0, 0, Status::noData), yearOf(2017, 0, 0, 0, Status::notStarted)},
                 Status::noData, 0, 0);
    progress.years[0].reported = 0;
    progress.years[0].expected.reset();
    checkFirms(progress,
               {"Ingen tall er mottatt (0 av 6). Det er for tidlig å si noe om utsikten: Det trengs tall fra "
                "minst to kvartal.",
                "No figures have been received (0 of 6). It is too early for an outlook: that takes figures "
                "from two quarters."});

    progress =
        annualOf({yearOf(2016, 4, 1, 1.83, Status::onTrack), yearOf(2017, 0, 0, 0, Status::notStarted)},
                 Status::onTrack, 0, 1);
    progress.years[0].reported = 11;
    progress.outlook = tl::unexpected(NoForecast::lowCoverage);
    checkFirms(
        progress,
        {"Antall registrerte bedrifter i 2016 er 1; planen til nå var 1,8, og årets mål er 2–3. Det er så "
         "godt "
         "som på plan. 11 av 12 tall er mottatt; planen er regnet for de samme tallene. 2016 er over, men 1 "
         "tall mangler før resultatet er endelig. Målet er nådd i 0 av 1 år så langt. Utsikten kan ikke "
         "beregnes, fordi mindre enn halvparten av tallene er mottatt.",
         "The number of firms recorded in 2016 is 1; the plan so far was 1.8 and the year's target is 2–3. "
         "That "
         "is as good as on plan. 11 of 12 figures have been received; the plan counts the same ones. 2016 is "
         "over, but the verdict awaits 1 missing figure. The target was met in 0 of 1 year so far. There is "
         "no "
         "outlook, because fewer than half of the figures have been received."});
}

TEST_CASE("Missed years are listed as people list things") {
    Progress progress =
        annualOf({yearOf(2015, 4, 0, 2, Status::notAchieved), yearOf(2016, 4, 1, 2, Status::notAchieved),
                  yearOf(2017, 2, 1, 1, Status::onTrack)},
                 Status::onTrack, 0, 2);
    progress.flags.set(Flag::earlierYearMissed);
    progress.outlook = tl::unexpected(NoForecast::tooFewQuarters);
    Target target;
    target.rule = kTwoToThree;
    Catalogue catalogue(Language::nb);
    CHECK(explanation(target, kFirms, progress, Language::nb).contains("ikke nådd i 2015 og 2016."));
    catalogue.use(Language::en);
    CHECK(explanation(target, kFirms, progress, Language::en).contains("missed in 2015 and 2016."));
}

TEST_CASE("All years are over") {
    Progress progress =
        annualOf({yearOf(2016, 4, 1, 2, Status::notAchieved), yearOf(2017, 4, 3, 2, Status::achieved)},
                 Status::partlyAchieved, 1, 2);
    progress.outlook = tl::unexpected(NoForecast::nothingLeft);
    checkFirms(
        progress,
        {"Antall registrerte bedrifter: 1 i 2016 og 3 i 2017. Programperioden er over, og målet ble nådd "
         "i 1 av 2 år.",
         "Number of firms recorded: 1 in 2016 and 3 in 2017. The time is over, and the target was met in "
         "1 of 2 years."});
}

TEST_CASE("All years are over, but one has no figures") {
    Progress progress =
        annualOf({yearOf(2016, 4, 0, 2, Status::noData), yearOf(2017, 4, 0, 2, Status::notAchieved)},
                 Status::noData, 0, 2);
    progress.years[0].reported = 0;
    progress.flags.set(Flag::awaitingFigures);
    checkFirms(progress,
               {"Antall registrerte bedrifter: 0 i 2017. Programperioden er over, og målet ble nådd i 0 av 2 "
                "år. 2016 er over, men 12 tall mangler før resultatet er endelig.",
                "Number of firms recorded: 0 in 2017. The time is over, and the target was met in 0 of 2 "
                "years. 2016 is over, but the verdict awaits 12 missing figures."});
}

TEST_CASE("Years without a target, and before the start") {
    Progress progress = annualOf({}, Status::noTarget, 0, 0);
    progress.actual = 1;
    checkFirms(progress,
               {"Antall registrerte bedrifter: 1. Det er ikke satt noe måltall, og derfor gis det ingen "
                "status.",
                "Number of firms recorded: 1. No target is set for it, so it has no status."});
    progress = annualOf({yearOf(2016, 0, 0, 0, Status::notStarted)}, Status::notStarted, 0, 0);
    checkFirms(progress,
               {"Ingen kvartal i programmet er avsluttet ennå. Målet for hvert år er et antall bedrifter på "
                "2–3.",
                "No quarter of the programme has closed yet. The target for each year is a number of firms "
                "of 2–3."});
}

TEST_CASE("An index is measured, with uncertainty, and never extrapolated") {
    Progress progress = progressOf(Status::onTrack, 63, 63.333, 12, 12);
    progress.outlook = forecastOf<IndexBasis>(55.922, 70.078, std::nullopt);
    checkIndex(
        progress,
        {"Indeksen er på 63 poeng (usikkerhet ± 2). Planen var 63. Det er på plan. Hvis nivået holder seg, "
         "ender vi i 8 av 10 tilfeller mellom 56 og 70. Det er for tidlig å si hvor sannsynlig det er at "
         "målet "
         "nås.",
         "The index stands at 63 (uncertainty ± 2 points). The plan was 63. That is on plan. If the level "
         "holds, we end between 56 and 70 in 8 of 10 cases. It is too early to say how likely the target "
         "is."});
    progress = progressOf(Status::onTrack, 65, 66.667, 24, 24);
    progress.outlook = forecastOf<IndexBasis>(59, 71, 0.1);
    checkIndex(
        progress,
        {"Indeksen er på 65 poeng (usikkerhet ± 2). Planen var 67. Det er innenfor måleusikkerheten. Hvis "
         "nivået "
         "holder seg, ender vi i 8 av 10 tilfeller mellom 59 og 71. Å nå 70 er lite sannsynlig (omtrent "
         "10\u00A0%).",
         "The index stands at 65 (uncertainty ± 2 points). The plan was 67. That is within the uncertainty "
         "of "
         "measurement. If the level holds, we end between 59 and 71 in 8 of 10 cases. Reaching 70 is "
         "unlikely "
         "(about 10%)."});
}

TEST_CASE("An index above its target, behind, or below its baseline") {
    Progress progress = progressOf(Status::onTrack, 71, 65, 15, 15);
    progress.flags.set(Flag::aboveTarget);
    progress.outlook = forecastOf<IndexBasis>(64, 78, std::nullopt);
    checkIndex(
        progress,
        {"Indeksen er på 71 poeng (usikkerhet ± 2). Planen var 65. Målet på 70 er nådd, men må holdes ut "
         "perioden. Hvis nivået holder seg, ender vi i 8 av 10 tilfeller mellom 64 og 78. Det er for tidlig "
         "å "
         "si hvor sannsynlig det er at målet nås.",
         "The index stands at 71 (uncertainty ± 2 points). The plan was 65. The target of 70 has been "
         "reached, "
         "but must be held to the end. If the level holds, we end between 64 and 78 in 8 of 10 cases. It is "
         "too "
         "early to say how likely the target is."});
    Forecast wide = forecastOf<IndexBasis>(50, 64, 0.02);
    for (const auto& [status, value, nb] :
         {std::tuple(Status::atRisk, 64.0, "Avstanden til planen er større enn måleusikkerheten."),
          std::tuple(Status::behind, 61.0, "Det er klart bak planen."),
          std::tuple(Status::behind, 57.0, "Det er lavere enn utgangspunktet på 60.")}) {
        progress = progressOf(status, value, 66.667, 24, 24);
        progress.outlook = wide;
        const Catalogue catalogue;
        Target target;
        target.rule = kSixtyToSeventy;
        CHECK(explanation(target, kReputation, progress, Language::nb).contains(QString::fromUtf8(nb)));
    }
}

TEST_CASE("An index that is decided") {
    checkIndex(
        progressOf(Status::achieved, 70, 70, 36, 36),
        {"Indeksen er på 70 poeng (usikkerhet ± 2). Målet var 70. Programperioden er over, og målet er nådd.",
         "The index stands at 70 (uncertainty ± 2 points). The target was 70. The time is over, and the "
         "target "
         "has been reached."});
    Progress progress = progressOf(Status::notAchieved, 69, 70, 36, 36);
    progress.flags.set(Flag::withinUncertainty);
    checkIndex(
        progress,
        {"Indeksen er på 69 poeng (usikkerhet ± 2). Målet var 70. Programperioden er over, og målet ble ikke "
         "nådd. Det som mangler, er ikke mer enn usikkerheten i én måling.",
         "The index stands at 69 (uncertainty ± 2 points). The target was 70. The time is over, and the "
         "target "
         "was not reached. What is lacking is no more than one measurement is uncertain."});
}

TEST_CASE("An index without a value, with old ones, without a goal, and before the start") {
    Progress progress;
    progress.status = Status::noData;
    progress.outlook = tl::unexpected(NoForecast::noValue);
    checkIndex(progress, {"Indeksen er ikke målt ennå.", "The index has not been measured yet."});
    progress.flags.set(Flag::stale);
    checkIndex(progress,
               {"Alle målinger av indeksen er minst fire kvartal gamle; det trengs en ny.",
                "All measurements of the index are at least four quarters old; a new one is needed."});
    progress = {};
    progress.status = Status::noTarget;
    checkSaid(
        IndexGoal{}, kReputation, progress,
        {"Utgangspunkt og mål for indeksen er ikke satt; styrets egen vurdering i ord gjelder i stedet.",
         "No baseline and target are set for the index; the board's own assessment in words stands "
         "instead."});
    progress = {};
    checkIndex(progress,
               {"Ingen kvartal i programmet er avsluttet ennå. Indeksen skal øke fra 60 til 70 poeng.",
                "No quarter of the programme has closed yet. The index is to rise from 60 to 70 points."});
    checkSaid(IndexGoal{.baseline = Quantity::of(70), .goal = Quantity::of(65)}, kReputation, progress,
              {"Ingen kvartal i programmet er avsluttet ennå. Indeksen skal holde seg på minst 65 poeng.",
               "No quarter of the programme has closed yet. The index is to stay at 65 points or above."});
}

} // namespace maalbilde
