#include "tests/support/qt_text.h"
#include "ui/text/overview_sentence.h"

#include <initializer_list>

namespace maalbilde {

namespace {

Assessment assessmentOf(std::initializer_list<Status> statuses) {
    Assessment assessment{.asOf = Quarter(2017, 2), .closedQuarters = 6, .targets = {}};
    for (const Status status : statuses) {
        TargetAssessment target;
        target.progress.status = status;
        assessment.targets.push_back(target);
    }
    return assessment;
}

struct Said {
    std::initializer_list<Status> statuses;
    const char* nb;
    const char* en;
};

} // namespace

TEST_CASE("The programme is summed up in one sentence, never in one number") {
    using enum Status;
    Catalogue catalogue;
    for (const auto& [statuses, nb, en] :
         {Said{{onTrack, atRisk, noData, onTrack},
               "2 av 4 mål i rute, 1 utsatt, 1 mangler tall.",
               "2 of 4 targets on track, 1 at risk, 1 with figures missing."},
          Said{{noTarget, behind},
               "1 av 2 mål bak plan, 1 uten måltall.",
               "1 of 2 targets behind plan, 1 with no target set."},
          Said{{notStarted}, "Målet er ikke startet.", "The target has not started."},
          Said{{atRisk}, "Målet er utsatt.", "The target is at risk."},
          Said{{noData}, "Målet mangler tall.", "Figures are missing for the target."},
          Said{{achieved, partlyAchieved, notAchieved},
               "1 av 3 mål nådd, 1 delvis nådd, 1 ikke nådd.",
               "1 of 3 targets achieved, 1 partly achieved, 1 not achieved."},
          Said{{}, "Programmet har ingen mål.", "The programme has no targets."}}) {
        catalogue.use(Language::nb);
        CHECK(overviewSentence(assessmentOf(statuses), Language::nb) == QString::fromUtf8(nb));
        catalogue.use(Language::en);
        CHECK(overviewSentence(assessmentOf(statuses), Language::en) == QString::fromUtf8(en));
    }
}

} // namespace maalbilde
