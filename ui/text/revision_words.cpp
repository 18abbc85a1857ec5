#include "ui/text/revision_words.h"

#include "core/definition/draft_difference.h"
#include "ui/text/and_more.h"
#include "ui/text/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace maalbilde {

namespace {

class RevisionWords {
    Q_DECLARE_TR_FUNCTIONS(RevisionWords)
};

using Outcome = PartChange::Outcome;

constexpr int kMostNamed = 5;

template <typename Things>
QString nameIn(const Things& things, const std::string& id, Language language) {
    const auto* thing = findById(things, id);
    return thing == nullptr ? QString::fromStdString(id) : textIn(thing->name, language);
}

QString namesOf(const std::vector<PartChange>& changes, Outcome outcome, const ProgrammeDraft& draft,
                Language language) {
    QStringList names;
    int others = 0;
    for (const PartChange& change : changes) {
        if (change.outcome != outcome)
            continue;
        if (names.size() < kMostNamed)
            names << partWords(draft, change.part, language);
        else
            ++others;
    }
    return andMore(names.join(QStringLiteral(", ")), others, language);
}

QString wordsOfRule(const std::string& field) {
    if (field == "rule.goal")
        return RevisionWords::tr("goal");
    if (field == "rule.low")
        return RevisionWords::tr("at least, every year");
    if (field == "rule.high")
        return RevisionWords::tr("at most, every year");
    if (field == "rule.uncertainty")
        return RevisionWords::tr("uncertainty");
    return field == "rule.kind" ? RevisionWords::tr("kind of target") : RevisionWords::tr("baseline");
}

QString wordsOfFrame(const std::string& field) {
    if (field == "host")
        return RevisionWords::tr("host");
    if (field == "period.first")
        return RevisionWords::tr("first quarter");
    if (field == "period.last")
        return RevisionWords::tr("last quarter");
    return RevisionWords::tr("name");
}

} // namespace

QString partWords(const ProgrammeDraft& draft, const PartId& part, Language language) {
    switch (part.kind) {
    case PartKind::frame: return RevisionWords::tr("the programme itself");
    case PartKind::municipality: {
        const auto* municipality = findById(draft.municipalities, part.id);
        return RevisionWords::tr("the municipality %1")
            .arg(QString::fromStdString(municipality == nullptr ? part.id : municipality->name));
    }
    case PartKind::indicator:
        return RevisionWords::tr("the indicator %1").arg(nameIn(draft.indicators, part.id, language));
    case PartKind::target:
        return RevisionWords::tr("the target %1").arg(nameIn(draft.targets, part.id, language));
    case PartKind::focusArea:
        return RevisionWords::tr("the focus area %1").arg(nameIn(draft.focusAreas, part.id, language));
    }
    return {};
}

QString changesSentence(const ProgrammeDraft& from, const ProgrammeDraft& to, Language language) {
    const auto changes = changedParts(from, to);
    QStringList sentences;
    if (const QString changed = namesOf(changes, Outcome::changed, to, language); !changed.isEmpty())
        sentences << RevisionWords::tr("Changed: %1.").arg(changed);
    if (const QString added = namesOf(changes, Outcome::added, to, language); !added.isEmpty())
        sentences << RevisionWords::tr("New: %1.").arg(added);
    if (const QString removed = namesOf(changes, Outcome::removed, from, language); !removed.isEmpty())
        sentences << RevisionWords::tr("Removed: %1.").arg(removed);
    return sentences.isEmpty() ? RevisionWords::tr("The order is changed.")
                               : sentences.join(QLatin1Char(' '));
}

QString fieldWords(const ProgrammeDraft& draft, const std::string& field) {
    const QString name = QString::fromStdString(field);
    if (field.starts_with("rule."))
        return wordsOfRule(field);
    if (const QString share = QStringLiteral("shares."); name.startsWith(share)) {
        const auto* municipality = findById(draft.municipalities, name.mid(share.size()).toStdString());
        return RevisionWords::tr("share of %1")
            .arg(municipality == nullptr ? name.mid(share.size())
                                         : QString::fromStdString(municipality->name));
    }
    if (field.starts_with("wording"))
        return RevisionWords::tr("wording");
    if (field.starts_with("unit"))
        return RevisionWords::tr("unit");
    if (field == "owner")
        return RevisionWords::tr("responsible");
    if (field == "milestones")
        return RevisionWords::tr("milestones");
    if (field == "numbers")
        return RevisionWords::tr("municipality numbers");
    if (field == "supporting" || field == "official" || field == "indicator")
        return RevisionWords::tr("indicators");
    if (field == "decimals" || field == "adds" || field == "reportedBy" || field == "minimum" ||
        field == "maximum")
        return RevisionWords::tr("its figures");
    return wordsOfFrame(field);
}

} // namespace maalbilde
