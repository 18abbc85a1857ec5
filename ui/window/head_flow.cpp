#include "ui/window/head_flow.h"

#include "ui/document/document.h"
#include "ui/text/dates.h"
#include "ui/text/quarters.h"
#include "ui/window/head.h"
#include "ui/window/past_line.h"

#include <algorithm>

namespace maalbilde {

HeadFlow::HeadFlow(const Workplace& workplace, Head& head, PastLine& past)
    : QObject(&workplace.window), m_at(workplace), m_head(head), m_past(past) {
    connect(&past, &PastLine::returnWished, this, &HeadFlow::returnToPresent);
    connect(&head, &Head::asOfChosen, this, [this](Quarter asOf) {
        m_asOf = asOf;
        emit chosen();
    });
    connect(&head, &Head::placeChosen, this, [this](const std::optional<std::string>& place) {
        m_place = place;
        emit chosen();
    });
}

SnapshotQuestion HeadFlow::question() const {
    return {.asOf = *m_asOf, .place = m_place, .language = m_at.catalogue.language()};
}

void HeadFlow::begin() {
    m_asOf = m_at.document.openingQuarter().quarter;
    m_place.reset();
}

Result<void> HeadFlow::setPlace(const std::string& place) {
    const Programme& programme = m_at.document.programme();
    const auto found = programme.findPlace(place);
    if (!found)
        return tl::unexpected(found.error());
    m_place = programme.municipality(*found) == nullptr ? std::nullopt : std::optional(*found);
    return {};
}

void HeadFlow::lookBackAt(Timestamp moment) {
    const std::optional<Quarter> present = m_at.document.knownAt() ? m_asOfPresent : m_asOf;
    m_at.document.lookBackAt(moment);
    m_asOfPresent = present;
    m_asOf = m_at.document.openingQuarter().quarter;
    emit momentChanged();
}

void HeadFlow::returnToPresent() {
    m_asOf = m_asOfPresent.value_or(m_at.document.openingQuarter().quarter);
    m_at.document.returnToPresent();
    emit momentChanged();
}

void HeadFlow::offerChoices() {
    const OpeningQuarter opening = m_at.document.openingQuarter();
    const Quarter due = std::max(opening.withoutFigures.value_or(opening.quarter), *m_asOf);
    const Quarter last = m_at.document.programme().period.last();
    m_head.setChoices(m_at.document.programme(), std::min(due, last), m_at.catalogue.language());
}

void HeadFlow::show(const ProgrammeSnapshot& snapshot) {
    m_past.say(pastSentence());
    m_head.setProgramme(snapshot.name, snapshot.exampleText, note());
    m_head.setChosen(snapshot.asOf, snapshot.place);
}

/// What must be known of the quarter that is chosen.
QString HeadFlow::note() const {
    if (m_at.document.ledger().entries().empty())
        return tr("No figures have been entered yet. Record or import them, and they appear here.");
    const OpeningQuarter opening = m_at.document.openingQuarter();
    if (!opening.withoutFigures || *m_asOf != opening.quarter)
        return {};
    const Language language = m_at.catalogue.language();
    return tr("%1 is the last quarter with figures; %2 has none yet.")
        .arg(quarterText(opening.quarter, language), quarterText(*opening.withoutFigures, language));
}

QString HeadFlow::pastSentence() const {
    const auto moment = m_at.document.knownAt();
    return moment ? tr("You are looking at what was known on %1. Nothing can be changed here.")
                        .arg(localMomentText(*moment, m_at.catalogue.language()))
                  : QString();
}

} // namespace maalbilde
