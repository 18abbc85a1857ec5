#include "ui/target/notes.h"

#include <QCoreApplication>

namespace maalbilde {

namespace {

class NoteWords {
    Q_DECLARE_TR_FUNCTIONS(NoteWords)
};

/// A list that ends: of many places the first ones, and how many more.
constexpr std::size_t kMostMissingNamed = 8;

QStringList missingNotes(const std::vector<MissingFigures>& missing) {
    QStringList notes;
    for (std::size_t i = 0; i < missing.size() && i < kMostMissingNamed; ++i)
        notes << NoteWords::tr("Missing: %1").arg(missing[i].text);
    if (missing.size() > kMostMissingNamed)
        notes << NoteWords::tr("… and %n more places", nullptr,
                               static_cast<int>(missing.size() - kMostMissingNamed));
    return notes;
}

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QStringList notesOf(const TargetSnapshot& target) {
    QStringList notes{target.placeNote, capitalised(target.remarks)};
    if (target.unallocated)
        notes << NoteWords::tr("Allocated to no municipality: %1").arg(target.unallocated->text);
    notes << missingNotes(target.missing) << target.preliminaryText << target.surveyText;
    for (const GoalChange& change : target.changes)
        notes << change.text;
    notes.removeAll(QString());
    return notes;
}

} // namespace maalbilde
