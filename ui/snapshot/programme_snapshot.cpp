#include "ui/snapshot/programme_snapshot.h"

#include "core/assessment/assessment.h"
#include "core/assessment/figure_grid.h"
#include "ui/snapshot/target_snapshot_builder.h"
#include "ui/text/dates.h"
#include "ui/text/names.h"
#include "ui/text/overview_sentence.h"
#include "ui/text/quarters.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class ProgrammeSnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(ProgrammeSnapshotWords)
};

/// The question as it can be answered: about a place that the programme has.
SnapshotQuestion answerable(SnapshotQuestion question, const Programme& programme) {
    if (question.place && programme.municipality(*question.place) == nullptr)
        question.place.reset();
    return question;
}

/// The targets that have a status where the snapshot stands.
Assessment judgedOf(const ProgrammeSnapshot& snapshot) {
    Assessment judged{.asOf = snapshot.asOf, .closedQuarters = snapshot.closedQuarters, .targets = {}};
    for (const TargetSnapshot& target : snapshot.targets)
        if (target.status)
            judged.targets.push_back({.target = target.id, .progress = target.progress});
    return judged;
}

QString sentenceOf(const ProgrammeSnapshot& snapshot, Language language) {
    const Assessment judged = judgedOf(snapshot);
    if (judged.targets.empty() && !snapshot.targets.empty())
        return ProgrammeSnapshotWords::tr(
                   "%1 has no targets of its own; the cards show what it has contributed.")
            .arg(snapshot.placeName);
    return overviewSentence(judged, language);
}

ReceivedFigures receivedIn(const std::vector<TargetSnapshot>& targets, Language language) {
    int reported = 0;
    int due = 0;
    for (const TargetSnapshot& target : targets) {
        reported += target.received.reported;
        due += target.received.due;
    }
    return receivedFigures(reported, due, language);
}

ProgrammeSnapshot opened(const Programme& programme, const Assessment& assessment,
                         const SnapshotQuestion& question) {
    const Language language = question.language;
    return {.name = QString::fromStdString(programme.name),
            .host = QString::fromStdString(programme.host),
            .exampleText = programme.example
                               ? ProgrammeSnapshotWords::tr("Example figures: invented, not a result.")
                               : QString(),
            .period = programme.period,
            .asOf = assessment.asOf,
            .asOfText = quarterText(assessment.asOf, language),
            .closedQuarters = assessment.closedQuarters,
            .knownAtText = question.knownAt ? ProgrammeSnapshotWords::tr("As known on %1.")
                                                  .arg(localMomentText(*question.knownAt, language))
                                            : QString(),
            .place = question.place,
            .placeName = placeName(programme, question.place.value_or(std::string(kRegionId)))};
}

} // namespace

ProgrammeSnapshot programmeSnapshot(const Programme& programme, const Ledger& ledger,
                                    const SnapshotQuestion& question) {
    return programmeSnapshot(programme, FigureGrid(programme, ledger, question.knownAt), question);
}

ProgrammeSnapshot programmeSnapshot(const Programme& programme, const FigureGrid& grid,
                                    const SnapshotQuestion& asked) {
    const SnapshotQuestion question = answerable(asked, programme);
    const Assessment assessment = assess(programme, grid, question.asOf);
    ProgrammeSnapshot snapshot = opened(programme, assessment, question);
    for (const TargetAssessment& target : assessment.targets)
        snapshot.targets.push_back(targetSnapshot(programme, grid, assessment, target, question));
    snapshot.received = receivedIn(snapshot.targets, question.language);
    snapshot.sentence = sentenceOf(snapshot, question.language);
    return snapshot;
}

} // namespace maalbilde
